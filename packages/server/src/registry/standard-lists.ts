import { paths, statusTitles } from '@zhunsheng/core'
import { day } from '../http/public/days.ts'
import { html, type Safe } from '../http/public/html.ts'
import { number } from '../http/public/pieces.ts'
import type { Visit } from '../http/public/public-page.ts'
import type { StandardRow } from '../views.ts'

const words = {
  published: { zh: '发布', en: 'published' },
  implements: { zh: '实施', en: 'in force from' },
} as const

/** Standards as rows: number and title, status in a word, who published it and since when it applies. */
export const standardRows = (visit: Visit, rows: readonly StandardRow[]): Safe =>
  html`<ul class="rows">${rows.map(
    (
      row,
    ) => html`<li><a class="name" href="${paths.standard(row.id)}">${number(row.number)} ${row.title}</a> <span class="tag ${row.status}">${visit.say(statusTitles[row.status])}</span>
<span class="of">${row.organizationName}${row.publishedOn && html` · ${dated(visit, words.published, row.publishedOn)}`}${row.implementsOn && html` · ${dated(visit, words.implements, row.implementsOn)}`}</span></li>`,
  )}</ul>`

const dated = (visit: Visit, what: { zh: string; en: string }, date: string): Safe =>
  visit.language === 'zh' ? html`${day(visit, date)}${what.zh}` : html`${what.en} ${day(visit, date)}`
