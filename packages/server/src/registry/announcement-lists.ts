import { paths, type Worded } from '@zhunsheng/core'
import { day } from '../http/public/days.ts'
import { html, type Safe } from '../http/public/html.ts'
import { number } from '../http/public/pieces.ts'
import type { Visit } from '../http/public/public-page.ts'
import type { AnnouncementKind, AnnouncementRow } from './public-store.ts'

export const announcementTitles: Readonly<Record<AnnouncementKind, Worded>> = {
  project: { zh: '立项公告', en: 'Project announced' },
  publication: { zh: '发布公告', en: 'Published' },
  withdrawal: { zh: '废止公告', en: 'Withdrawn' },
}

const words = {
  none: { zh: '还没有公告。', en: 'There is no announcement yet.' },
  implements: { zh: '，{implementsOn} 起实施', en: ', in force from {implementsOn}' },
  plan: { zh: '计划编号 {number}', en: 'plan number {number}' },
} as const

export function announcementRows(visit: Visit, rows: readonly AnnouncementRow[]): Safe {
  if (rows.length === 0) return html`<p class="empty">${visit.say(words.none)}</p>`
  return html`<ul class="rows">${rows.map(
    (row) => html`<li id="${row.kind}-${row.id}">${headline(visit, row)}
<span class="of">${visit.say(announcementTitles[row.kind])}${row.documentNumber && html` · ${row.documentNumber}`} · ${row.organizationName} · ${day(visit, row.on)}${row.implementsOn && visit.say(words.implements, { implementsOn: row.implementsOn })}</span></li>`,
  )}</ul>`
}

function headline(visit: Visit, row: AnnouncementRow): Safe {
  if (row.kind === 'project')
    return html`<span class="name">${row.title}</span>${row.number && html` <span class="note number">${visit.say(words.plan, { number: row.number })}</span>`}`
  return html`<a class="name" href="${paths.standard(row.id)}">${row.number && number(row.number)} ${row.title}</a>`
}

/** Where an announcement is read: the standard’s own page, or its place in the list. */
export const announcementPath = (row: AnnouncementRow): string =>
  row.kind === 'project' ? `${paths.announcements()}?kind=project#project-${row.id}` : paths.standard(row.id)
