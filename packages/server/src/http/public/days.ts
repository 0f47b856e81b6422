import { daysLeft, type IsoDate, wordDate } from '@zhunsheng/core'
import { html, type Safe } from './html.ts'
import type { Visit } from './public-page.ts'

/** 2025-01-15（周三）, readable by machines too. */
export const day = (visit: Visit, date: IsoDate): Safe =>
  html`<time datetime="${date}">${wordDate(date, visit.language)}</time>`

export const dayOrDash = (visit: Visit, date: IsoDate | null): Safe => (date ? day(visit, date) : html`—`)

const words = {
  left: { zh: '还剩 {days} 天', en: '{days} days left' },
  oneLeft: { zh: '还剩 1 天', en: '1 day left' },
  lastDay: { zh: '今天截止', en: 'closes today' },
  over: { zh: '已截止', en: 'closed' },
} as const

/** How long somebody may still answer; the last day itself still counts. */
export function leftUntil(visit: Visit, closesOn: IsoDate): Safe {
  const days = daysLeft(closesOn, visit.today)
  if (days < 0) return html`<span class="tag">${visit.say(words.over)}</span>`
  const said = days === 0 ? words.lastDay : days === 1 ? words.oneLeft : words.left
  return html`<span class="tag ${days <= DAYS_SOON ? 'soon' : 'open'}">${visit.say(said, { days })}</span>`
}

const DAYS_SOON = 3
