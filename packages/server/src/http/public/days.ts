import { dayInShanghai, daysLeft, type IsoDate, wordDate } from '@zhunsheng/core'
import { html, type Safe } from './html.ts'
import type { Visit } from './public-page.ts'

/** 2025-01-15（周三）, readable by machines too. */
export const day = (visit: Visit, date: IsoDate): Safe =>
  html`<time datetime="${date}">${wordDate(date, visit.language)}</time>`

export const dayOrDash = (visit: Visit, date: IsoDate | null): Safe => (date ? day(visit, date) : html`—`)

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })

/** An instant (ISO 8601 in UTC) as day and clock in China: 2025-01-15（周三）14:03（北京时间）. */
export function instant(visit: Visit, at: string): Safe {
  const said = `${wordDate(dayInShanghai(at), visit.language)}${visit.language === 'zh' ? '' : ' '}${CLOCK.format(new Date(at))}`
  return html`<time datetime="${at}">${said}${visit.say(words.clock)}</time>`
}

const words = {
  clock: { zh: '（北京时间）', en: ' (Beijing time)' },
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
