import { answeredShare, paths, type Share, satisfiedShare } from '@zhunsheng/core'
import { html, type Safe } from '../../http/public/html.ts'
import { basisLinks } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { listFeedbackConduct } from './list-feedback-conduct.ts'
import type { BodyConduct } from './list-store.ts'

const words = {
  title: { zh: '反馈办理情况', en: 'How bodies deal with feedback' },
  lead: {
    zh: '截至 {day}，各单位收到的标准实施信息反馈及其办理。对某项标准反馈，请从该标准的页面提出；已反馈的，凭回执查办理情况。',
    en: 'As of {day}: the feedback each body received and what became of it. To give feedback, go to the page of the standard; a receipt shows how far it has come.',
  },
  receipt: { zh: '查回执', en: 'Find a receipt' },
  body: { zh: '单位', en: 'Body' },
  unrouted: { zh: '待分办（尚未确定单位）', en: 'waiting to be routed' },
  total: { zh: '收到', en: 'Received' },
  open: { zh: '未答复', en: 'Open' },
  notAccepted: { zh: '逾期未受理', en: 'Not accepted in time' },
  notAnswered: { zh: '逾期未答复', en: 'Not answered in time' },
  daysLate: { zh: '最长逾期', en: 'Longest delay' },
  days: { zh: '{days} 日', en: '{days} days' },
  answered: { zh: '已答复/收到', en: 'Answered of received' },
  satisfied: { zh: '满意/已答复', en: 'Satisfied of answered' },
  share: { zh: '{of}/{among}', en: '{of} of {among}' },
  unknown: { zh: '未知', en: 'unknown' },
  own: {
    zh: '期限为各单位自定；没有自定的，按受理 5 个工作日、答复 30 日计，不是法定期限。单位登记之前收到的反馈不计逾期。',
    en: 'Periods are the bodies’ own; without one, 5 working days to accept and 30 days to answer, which no law sets. What came before a body was registered is not counted as late.',
  },
  none: { zh: '还没有收到反馈。', en: 'No feedback has been received yet.' },
} as const

/** Who deals with feedback and who does not, in numbers. */
export const feedbackConductPublic: PublicPage = {
  address: paths.feedbackConduct(),
  async show(visit) {
    const { today, rows } = await visit.run(listFeedbackConduct, {})
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead, { day: today })}</p><p><a href="${paths.receipt()}">${visit.say(words.receipt)}</a></p>
${rows.length === 0 ? html`<p>${visit.say(words.none)}</p>` : table(visit, rows)}<p class="note">${visit.say(words.own)}</p>${basisLinks(visit, [{ source: 'SGO', article: '十', confidence: 'V' }])}`,
    }
  },
}

const columns = ['total', 'open', 'notAccepted', 'notAnswered', 'daysLate', 'answered', 'satisfied'] as const

const table = (visit: Visit, rows: readonly BodyConduct[]): Safe =>
  html`<div class="scroll"><table><thead><tr><th scope="col">${visit.say(words.body)}</th>${columns.map((name) => html`<th scope="col">${visit.say(words[name])}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr><td>${row.name ?? visit.say(words.unrouted)}</td>${cellsOf(visit, row).map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`

const cellsOf = (visit: Visit, row: BodyConduct): string[] => [
  String(row.total),
  String(row.open),
  String(row.notAccepted),
  String(row.notAnswered),
  row.daysLate === null ? '—' : visit.say(words.days, { days: row.daysLate }),
  wordShare(visit, answeredShare(row)),
  wordShare(visit, satisfiedShare(row)),
]

const wordShare = (visit: Visit, share: Share): string =>
  share === null ? visit.say(words.unknown) : visit.say(words.share, { of: share.of, among: share.among })
