import { acts, documentKinds, paths, wordSteps } from '@zhunsheng/core'
import type { Returned } from '../http/public/act-form.ts'
import { day, leftUntil } from '../http/public/days.ts'
import { html, nothing, type Safe } from '../http/public/html.ts'
import { inkLine } from '../http/public/ink-line.ts'
import { basisLinks, facts, number, quoted } from '../http/public/pieces.ts'
import type { Answer, Posted, PublicPage, Visit } from '../http/public/public-page.ts'
import { takeAct } from '../http/public/take-act.ts'
import { answeredComments } from './answered-comments.ts'
import { commentForm, FILLED_FORM, FORM_KIND, filledForm } from './comment-form-markup.ts'
import { draftMarkup } from './draft-markup.ts'
import { listAnsweredComments } from './list-answered-comments.ts'
import type { PublicFile } from './public-store.ts'
import { readDraft } from './read-draft.ts'
import { type ConsultationView, showConsultation } from './show-consultation.ts'
import { submitComment } from './submit-comment.ts'
import { takeFilledForm } from './take-filled-form.ts'

const ANSWERS_PAGE_SIZE = 100
const STATUS_MALFORMED = 400

const words = {
  organization: { zh: '团体', en: 'Organization' },
  planNumber: { zh: '计划编号', en: 'Plan number' },
  period: { zh: '征求意见期', en: 'Open for comments' },
  to: { zh: '至', en: ' to ' },
  round: { zh: '轮次', en: 'Round' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  contact: { zh: '联系人', en: 'Contact' },
  deviation: { zh: '期限短于 {daysMin} 日的理由', en: 'Why it is shorter than {daysMin} days' },
  standard: { zh: '已发布为', en: 'Published as' },
  computed: { zh: '截止日期是怎样算的', en: 'How the last day was computed' },
  scope: { zh: '范围', en: 'Scope' },
  files: { zh: '文件', en: 'Documents' },
  text: { zh: '征求意见稿', en: 'The draft' },
  notShown: {
    zh: '这份文件不能在网页中显示，请下载阅读。',
    en: 'This file cannot be shown in the page; please download it.',
  },
  asFiled: {
    zh: '下面是稿件的文字，图和公式请以下载的文件为准。',
    en: 'Below are the words of the draft; for figures and formulas see the file as it was filed.',
  },
  coming: {
    zh: '征求意见尚未开始，开始当日公布稿件。',
    en: 'The enquiry has not begun; the draft is published on its first day.',
  },
  jump: { zh: '直接填写意见', en: 'Go to the form' },
} as const

export const consultationPublic: PublicPage = {
  address: paths.consultation(':projectId'),
  show: (visit) => showPage(visit, null),
  async take(visit, posted) {
    const projectId = visit.params['projectId'] ?? ''
    if (posted.text(FORM_KIND) === FILLED_FORM) return takeFilledForm(visit, projectId, posted)
    return takeComment(visit, projectId, posted)
  },
}

async function takeComment(visit: Visit, projectId: string, posted: Posted): Promise<Answer> {
  const taken = await takeAct(visit, 'submit-comment', submitComment, projectId, posted)
  if ('returned' in taken) return showPage(visit, taken.returned)
  return { kind: 'redirect', to: `${paths.receipt(String(taken.answer['receipt']))}?new=1` }
}

async function showPage(visit: Visit, returned: Returned): Promise<Answer> {
  const projectId = visit.params['projectId'] ?? ''
  const view = await visit.run(showConsultation, { projectId })
  const isClosed = view.state === 'closed' || view.closedOn !== null
  const [draft, answers] = await Promise.all([
    view.state === 'coming'
      ? null
      : visit.run(readDraft, { projectId, part: Math.max(1, Number.parseInt(visit.query('part'), 10) || 1) }),
    isClosed
      ? visit.run(listAnsweredComments, { projectId, limit: ANSWERS_PAGE_SIZE, cursor: visit.query('cursor') })
      : null,
  ])
  const takesOpinions = view.state === 'open' || view.state === 'over'
  return {
    kind: 'page',
    title: view.title,
    ...(returned && { status: STATUS_MALFORMED }),
    body: html`${head(visit, view, takesOpinions)}
${answers && answeredComments(visit, view, answers)}
<h2 id="text">${visit.say(words.text)}</h2>
${view.state === 'coming' ? html`<p>${visit.say(words.coming)}</p>` : html`${fileList(visit, view.files)}<p class="note">${visit.say(draft ? words.asFiled : words.notShown)}</p>`}
${draft && draftMarkup(visit, projectId, draft, takesOpinions)}
${takesOpinions && html`${commentForm(visit, projectId, { returned, clause: '', isLate: view.state === 'over' })}${filledForm(visit, projectId)}`}`,
  }
}

function head(visit: Visit, view: ConsultationView, takesOpinions: boolean): Safe {
  return html`<h1>${view.title}</h1>${visit.language === 'en' && view.titleEn && html`<p class="lead">${view.titleEn}</p>`}
<p>${leftUntil(visit, view.closesOn)}${takesOpinions && html` <a href="#comment">${visit.say(words.jump)}</a>`}</p>
${inkLine(visit, view.stage, view.stageSince)}
${facts(visit, [
  [words.organization, view.organizationName],
  [words.planNumber, view.planNumber],
  [words.period, html`${day(visit, view.opensOn)}${visit.say(words.to)}${day(visit, view.closesOn)}`],
  [words.round, view.round > 1 && view.round],
  [words.documentNumber, view.documentNumber],
  [words.contact, view.contact],
  [
    words.standard,
    view.standard && html`<a href="${paths.standard(view.standard.id)}">${number(view.standard.number)}</a>`,
  ],
  [words.scope, view.scope && quoted(view.scope)],
])}
<details><summary>${visit.say(words.computed)}</summary><ol>${wordSteps(view.steps, visit.language).map((step) => html`<li>${step}</li>`)}</ol>
${basisLinks(visit, acts['open-enquiry'].basis)}</details>
${view.deviation && html`<p>${visit.say(words.deviation, { daysMin: view.daysMin })}${visit.language === 'zh' ? '：' : ': '}${view.deviation}</p>`}`
}

function fileList(visit: Visit, files: readonly PublicFile[]): Safe {
  if (files.length === 0) return nothing
  return html`<ul class="rows" aria-label="${visit.say(words.files)}">${files.map(
    (file) => html`<li><a href="${paths.publicFile(file.id)}" download>${file.name}</a>
<span class="of">${kindTitle(visit, file.kind)} · ${sizeOf(file.sizeBytes)} · ${day(visit, file.occurredOn)}</span></li>`,
  )}</ul>`
}

const kindTitle = (visit: Visit, kind: string): string =>
  visit.say(documentKinds[kind === 'explanatoryStatement' ? kind : 'draftText'])

const KILOBYTE = 1024

const sizeOf = (bytes: number): string =>
  bytes < KILOBYTE * KILOBYTE ? `${Math.ceil(bytes / KILOBYTE)} kB` : `${(bytes / KILOBYTE / KILOBYTE).toFixed(1)} MB`
