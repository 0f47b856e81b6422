import { paths } from '@zhunsheng/core'
import { atomFeed } from '../http/public/feed.ts'
import { html } from '../http/public/html.ts'
import { pager } from '../http/public/pieces.ts'
import type { PublicPage } from '../http/public/public-page.ts'
import { consultationRows } from './consultation-lists.ts'
import { listConsultations } from './list-consultations.ts'

const OPEN_MAX = 200
const CLOSED_PAGE_SIZE = 30
const FEED_SIZE = 50

const words = {
  title: { zh: '征求意见', en: 'Open for comments' },
  lead: {
    zh: '任何人都可以对征求意见稿提出意见，无需注册。每条意见都有回执，可以查到答复。',
    en: 'Anybody may comment on a draft, without an account. Every opinion gets a receipt with which you can see the answer.',
  },
  open: { zh: '正在征求意见（{total}）', en: 'Open now ({total})' },
  closed: { zh: '已截止（{total}）', en: 'Closed ({total})' },
  noneClosed: { zh: '还没有已截止的征求意见。', en: 'No enquiry has closed yet.' },
  until: { zh: '征求意见至 {closesOn}', en: 'Open for comments until {closesOn}' },
} as const

export const consultationsPublic: PublicPage = {
  address: paths.consultations(),
  async show(visit) {
    const [open, closed] = await Promise.all([
      visit.run(listConsultations, { state: 'open', limit: OPEN_MAX }),
      visit.run(listConsultations, { state: 'closed', limit: CLOSED_PAGE_SIZE, cursor: visit.query('cursor') }),
    ])
    return {
      kind: 'page',
      title: visit.say(words.title),
      description: visit.say(words.lead),
      feed: paths.consultationsFeed(),
      body: html`<h1>${visit.say(words.title)}</h1><p class="lead">${visit.say(words.lead)}</p>
<h2>${visit.say(words.open, { total: open.total })}</h2>${consultationRows(visit, open.rows)}
<h2>${visit.say(words.closed, { total: closed.total })}</h2>${consultationRows(visit, closed.rows, words.noneClosed)}${pager(visit, closed.next)}`,
    }
  },
}

export const consultationsFeed: PublicPage = {
  address: paths.consultationsFeed(),
  async show(visit) {
    const { rows } = await visit.run(listConsultations, { state: 'open', limit: FEED_SIZE })
    const entries = rows.map((row) => ({
      id: `consultation:${row.projectId}:${row.round}`,
      title: row.title,
      path: paths.consultation(row.projectId),
      day: row.opensOn,
      summary: visit.say(words.until, { closesOn: row.closesOn }),
      author: row.organizationName,
    }))
    return {
      kind: 'feed',
      markup: atomFeed(visit, visit.say(words.title), paths.consultationsFeed(), paths.consultations(), entries),
    }
  },
}
