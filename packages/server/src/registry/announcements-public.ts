import { paths } from '@zhunsheng/core'
import { atomFeed } from '../http/public/feed.ts'
import { html, type Safe } from '../http/public/html.ts'
import { addressWith, pager } from '../http/public/pieces.ts'
import type { PublicPage, Visit } from '../http/public/public-page.ts'
import { announcementPath, announcementRows, announcementTitles } from './announcement-lists.ts'
import { listAnnouncements } from './list-announcements.ts'
import type { AnnouncementKind } from './public-store.ts'

const PAGE_SIZE = 30
const FEED_SIZE = 50

const words = {
  title: { zh: '公告', en: 'Announcements' },
  all: { zh: '全部', en: 'All' },
  kinds: { zh: '公告种类', en: 'Kinds of announcement' },
  total: { zh: '共 {total} 条', en: '{total} in all' },
} as const

const kindOf = (visit: Visit): AnnouncementKind | '' =>
  (Object.keys(announcementTitles) as AnnouncementKind[]).find((kind) => kind === visit.query('kind')) ?? ''

export const announcementsPublic: PublicPage = {
  address: paths.announcements(),
  async show(visit) {
    const kind = kindOf(visit)
    const page = await visit.run(listAnnouncements, { kind, cursor: visit.query('cursor'), limit: PAGE_SIZE })
    return {
      kind: 'page',
      title: visit.say(words.title),
      feed: paths.announcementsFeed(),
      body: html`<h1>${visit.say(words.title)}</h1>${kindLinks(visit, kind)}<p class="note">${visit.say(words.total, { total: page.total })}</p>
${announcementRows(visit, page.rows)}${pager(visit, page.next, { kind })}`,
    }
  },
}

function kindLinks(visit: Visit, chosen: string): Safe {
  const choices = [['', words.all] as const, ...Object.entries(announcementTitles)]
  return html`<nav class="parts" aria-label="${visit.say(words.kinds)}">${choices.map(
    ([kind, title]) =>
      html`<a href="${addressWith(visit.path, { kind })}"${kind === chosen && html` aria-current="page"`}>${visit.say(title)}</a>`,
  )}</nav>`
}

export const announcementsFeed: PublicPage = {
  address: paths.announcementsFeed(),
  async show(visit) {
    const { rows } = await visit.run(listAnnouncements, { limit: FEED_SIZE })
    const entries = rows.map((row) => ({
      id: `${row.kind}:${row.id}`,
      title: `${visit.say(announcementTitles[row.kind])}${visit.language === 'zh' ? '：' : ': '}${row.number ?? ''} ${row.title}`,
      path: announcementPath(row),
      day: row.on,
      summary: [row.documentNumber, row.organizationName].filter(Boolean).join(' · '),
      author: row.organizationName,
    }))
    return {
      kind: 'feed',
      markup: atomFeed(visit, visit.say(words.title), paths.announcementsFeed(), paths.announcements(), entries),
    }
  },
}
