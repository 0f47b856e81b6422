import { paths } from '@zhunsheng/core'
import { day, leftUntil } from '../http/public/days.ts'
import { html } from '../http/public/html.ts'
import { pager } from '../http/public/pieces.ts'
import type { PublicPage } from '../http/public/public-page.ts'
import { listCalls } from './list-calls.ts'

const PAGE_SIZE = 30

const words = {
  title: { zh: '公开征集参编单位', en: 'Calls for drafters' },
  lead: {
    zh: '各类单位（含外商投资企业）以同样的条件参加起草。',
    en: 'All organizations, foreign-invested firms included, may take part in drafting on the same terms.',
  },
  none: { zh: '还没有公开征集。新的征集会列在这里。', en: 'There has been no call yet. New ones are listed here.' },
  ended: { zh: '已截止', en: 'closed' },
  until: { zh: '截止', en: 'until' },
} as const

export const callsPublic: PublicPage = {
  address: paths.calls(),
  async show(visit) {
    const page = await visit.run(listCalls, { limit: PAGE_SIZE, cursor: visit.query('cursor') })
    const rows = page.rows.map(
      (
        row,
      ) => html`<li><a class="name" href="${paths.call(row.projectId)}">${row.title}</a> ${row.isOpen ? leftUntil(visit, row.closesOn) : html`<span class="tag">${visit.say(words.ended)}</span>`}
<span class="of">${row.organizationName} · ${visit.say(words.until)} ${day(visit, row.closesOn)}</span></li>`,
    )
    return {
      kind: 'page',
      title: visit.say(words.title),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>
${rows.length === 0 ? html`<p class="empty">${visit.say(words.none)}</p>` : html`<ul class="rows">${rows}</ul>`}${pager(visit, page.next)}`,
    }
  },
}
