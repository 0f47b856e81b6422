import { paths } from '@zhunsheng/core'
import { consultationRows } from '../development/consultation-lists.ts'
import { listConsultations } from '../development/list-consultations.ts'
import { html } from '../http/public/html.ts'
import type { PublicPage } from '../http/public/public-page.ts'
import { announcementRows } from './announcement-lists.ts'
import { listAnnouncements } from './list-announcements.ts'
import { listStandards } from './list-standards.ts'
import { searchBox } from './search-public.ts'
import { standardRows } from './standard-lists.ts'

const ROWS = 8

const words = {
  name: { zh: '准绳', en: '准绳 Zhunsheng' },
  heading: { zh: '查标准，提意见，看答复', en: 'Find standards, comment on drafts, read the answers' },
  lead: {
    zh: '团体标准从立项到废止，每一步在这里公开。',
    en: 'Every step of a social organization standard, from proposal to withdrawal, is open here.',
  },
  consultations: { zh: '正在征求意见', en: 'Open for comments now' },
  allConsultations: { zh: '全部征求意见', en: 'All public enquiries' },
  announcements: { zh: '最新公告', en: 'Latest announcements' },
  allAnnouncements: { zh: '全部公告', en: 'All announcements' },
  standards: { zh: '新发布的标准', en: 'Newest standards' },
  allStandards: { zh: '查找全部标准', en: 'Find any standard' },
  browse: { zh: '按分类浏览', en: 'Browse by class' },
  none: { zh: '还没有发布标准。', en: 'No standard has been published yet.' },
} as const

export const portalPublic: PublicPage = {
  address: paths.home(),
  async show(visit) {
    const [consultations, announcements, standards] = await Promise.all([
      visit.run(listConsultations, { state: 'open', limit: ROWS }),
      visit.run(listAnnouncements, { limit: ROWS }),
      visit.run(listStandards, { limit: ROWS }),
    ])
    return {
      kind: 'page',
      title: visit.say(words.name),
      description: visit.say(words.lead),
      feed: paths.announcementsFeed(),
      script: paths.suggestScript(),
      body: html`<h1>${visit.say(words.heading)}</h1><p class="lead">${visit.say(words.lead)}</p>${searchBox(visit)}
<div class="columns"><div><h2>${visit.say(words.consultations)}</h2>${consultationRows(visit, consultations.rows)}
<p><a href="${paths.consultations()}">${visit.say(words.allConsultations)}</a></p>
<h2>${visit.say(words.standards)}</h2>${standards.rows.length === 0 ? html`<p class="empty">${visit.say(words.none)}</p>` : standardRows(visit, standards.rows)}
<p><a href="${paths.search()}">${visit.say(words.allStandards)}</a> · <a href="${paths.browse()}">${visit.say(words.browse)}</a></p></div>
<div><h2>${visit.say(words.announcements)}</h2>${announcementRows(visit, announcements.rows)}
<p><a href="${paths.announcements()}">${visit.say(words.allAnnouncements)}</a></p></div></div>`,
    }
  },
}
