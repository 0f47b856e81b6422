import { paths } from '@zhunsheng/core'
import { icalendar } from '../../http/public/calendar.ts'
import { atomFeed, type FeedEntry } from '../../http/public/feed.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { calendarDayOf, lastOf } from './day-words.ts'
import { wordNews } from './news.ts'
import { readWatchFeed, type WatchFeed } from './read-watch-feed.ts'

const words = {
  feed: { zh: '我关注的标准', en: 'Standards that I follow' },
  days: { zh: '关注的标准的日期', en: 'Days of the standards that I follow' },
  of: { zh: '关注：{what}。本登记库截至 {on} 的记载。', en: 'Followed: {what}. From this register as of {on}.' },
  author: { zh: '准绳登记库', en: 'Zhunsheng register' },
} as const

const tokenOf = (visit: Visit): string => visit.params['token'] ?? ''
const feedOf = (visit: Visit): Promise<WatchFeed> => visit.run(readWatchFeed, { token: tokenOf(visit) })

/** The news of what somebody follows, at an address that nobody else can guess. */
export const watchFeedPublic: PublicPage = {
  address: paths.watchFeed(':token'),
  async show(visit) {
    const { news } = await feedOf(visit)
    const entries = news.map((row) => entryOf(visit, row))
    const path = paths.watchFeed(tokenOf(visit))
    return {
      kind: 'feed',
      isPrivate: true,
      markup: atomFeed(visit, visit.say(words.feed), path, paths.app.watches(), entries),
      ...lastOf(entries.map(({ day }) => day)),
    }
  },
}

const entryOf = (visit: Visit, { id, on, of, news }: WatchFeed['news'][number]): FeedEntry => ({
  id: `watch:${id}`,
  title: wordNews(news, visit.language),
  path: 'number' in news ? paths.record(news.number) : paths.app.watches(),
  day: on,
  summary: visit.say(words.of, { what: of, on }),
  author: visit.say(words.author),
})

/** The days of what somebody follows, as a calendar at an address that nobody else can guess. */
export const watchDaysPublic: PublicPage = {
  address: paths.watchDays(':token'),
  async show(visit) {
    const { days } = await feedOf(visit)
    return {
      kind: 'calendar',
      isPrivate: true,
      text: icalendar(
        visit.say(words.days),
        days.map((each) => calendarDayOf(visit, each)),
      ),
      ...lastOf(days.map(({ asOf }) => asOf)),
    }
  },
}
