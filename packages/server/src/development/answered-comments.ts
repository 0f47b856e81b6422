import { acts } from '@zhunsheng/core'
import { html, type Safe } from '../http/public/html.ts'
import { pager, quoted } from '../http/public/pieces.ts'
import type { Visit } from '../http/public/public-page.ts'
import type { Page } from '../views.ts'
import type { AnsweredComment } from './public-store.ts'

const dispositions = acts['dispose-comment'].fields.disposition.options

const words = {
  heading: { zh: '意见处理情况', en: 'What became of the opinions' },
  sum: {
    zh: '共收到 {count} 条意见，已答复 {answered} 条。提出人的个人信息不公开。',
    en: '{count} opinions were received and {answered} are answered. Personal data of their authors is not published.',
  },
  none: { zh: '答复后的意见会列在这里。', en: 'Opinions are listed here once they are answered.' },
  clause: { zh: '章条', en: 'Clause' },
  opinion: { zh: '意见', en: 'Opinion' },
  from: { zh: '单位', en: 'From' },
  disposition: { zh: '处理', en: 'Disposition' },
  whole: { zh: '全文', en: 'whole text' },
  individual: { zh: '个人', en: 'an individual' },
  proposed: { zh: '建议修改为：', en: 'Proposed text: ' },
  reason: { zh: '理由：', en: 'Reason: ' },
  newWording: { zh: '修改后：', en: 'New wording: ' },
  late: { zh: '逾期', en: 'late' },
} as const

/** The table of opinions and answers. On a telephone each row becomes a card. */
export function answeredComments(
  visit: Visit,
  counts: { readonly commentCount: number; readonly answeredCount: number },
  page: Page<AnsweredComment>,
): Safe {
  return html`<h2 id="answers">${visit.say(words.heading)}</h2>
<p>${visit.say(words.sum, { count: counts.commentCount, answered: counts.answeredCount })}</p>
${page.rows.length === 0 ? html`<p class="empty">${visit.say(words.none)}</p>` : tableOf(visit, page.rows)}${pager(visit, page.next)}`
}

function tableOf(visit: Visit, rows: readonly AnsweredComment[]): Safe {
  const columns = [words.clause, words.opinion, words.from, words.disposition] as const
  return html`<table class="stack"><thead><tr>${columns.map((column) => html`<th scope="col">${visit.say(column)}</th>`)}</tr></thead><tbody>${rows.map((row) => rowOf(visit, row))}</tbody></table>`
}

function rowOf(visit: Visit, row: AnsweredComment): Safe {
  return html`<tr><td data-label="${visit.say(words.clause)}">${row.clause ?? visit.say(words.whole)}</td>
<td data-label="${visit.say(words.opinion)}">${quoted(row.opinion)}${row.proposed && html`${visit.say(words.proposed)}${quoted(row.proposed)}`}</td>
<td data-label="${visit.say(words.from)}">${row.organizationName ?? visit.say(words.individual)}${row.late && html` <span class="tag late">${visit.say(words.late)}</span>`}</td>
<td data-label="${visit.say(words.disposition)}"><span class="tag ${row.disposition}">${visit.say(dispositions[row.disposition])}</span>
${row.dispositionReason && html`<p>${visit.say(words.reason)}${row.dispositionReason}</p>`}${row.newWording && html`<p>${visit.say(words.newWording)}</p>${quoted(row.newWording)}`}</td></tr>`
}
