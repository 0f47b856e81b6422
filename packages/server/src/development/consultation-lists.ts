import { paths, stages, type Worded } from '@zhunsheng/core'
import { day, leftUntil } from '../http/public/days.ts'
import { html, type Safe } from '../http/public/html.ts'
import type { Visit } from '../http/public/public-page.ts'
import type { ConsultationRow } from './public-store.ts'

const words = {
  none: {
    zh: '现在没有公开征求意见的标准。新的一开始就会列在这里。',
    en: 'Nothing is open for comments now. The next enquiry is listed here as soon as it opens.',
  },
  round: { zh: '第 {round} 轮', en: 'round {round}' },
  opens: { zh: '开始', en: 'opens' },
  until: { zh: '至', en: 'until' },
} as const

/** Enquiries as rows: what, by whom, until when, and how long that is. */
export function consultationRows(visit: Visit, rows: readonly ConsultationRow[], empty: Worded = words.none): Safe {
  if (rows.length === 0) return html`<p class="empty">${visit.say(empty)}</p>`
  return html`<ul class="rows">${rows.map(
    (
      row,
    ) => html`<li><a class="name" href="${paths.consultation(row.projectId)}">${row.title}</a> ${row.opensOn > visit.today ? html`<span class="tag">${day(visit, row.opensOn)} ${visit.say(words.opens)}</span>` : leftUntil(visit, row.closesOn)}
<span class="of">${row.organizationName} · ${visit.say(stages.enquiry.title)}${row.round > 1 && html` · ${visit.say(words.round, { round: row.round })}`} · ${visit.say(words.until)} ${day(visit, row.closesOn)}</span></li>`,
  )}</ul>`
}
