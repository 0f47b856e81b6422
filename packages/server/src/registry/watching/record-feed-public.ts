import { paths } from '@zhunsheng/core'
import { icalendar } from '../../http/public/calendar.ts'
import { atomFeed } from '../../http/public/feed.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { calendarDayOf, feedEntryOf, lastOf } from './day-words.ts'
import { listRecordDays, type RecordDays } from './list-record-days.ts'

/** An address of the router: the parameter stands there as it is, not escaped. */
const withNumber = (path: (number: string) => string): string =>
  path(':number').replace(encodeURIComponent(':number'), ':number')

const words = {
  feed: { zh: '{family} 的变化', en: 'Changes of {family}' },
  days: { zh: '{family} 的日期', en: 'Days of {family}' },
} as const

const daysOf = (visit: Visit): Promise<RecordDays> =>
  visit.run(listRecordDays, { number: visit.params['number'] ?? '' })

/** What became of a standard and its editions, each change on its day; what is to come appears when the day has come. */
export const recordFeedPublic: PublicPage = {
  address: withNumber(paths.recordFeed),
  async show(visit) {
    const { family, rows } = await daysOf(visit)
    const entries = rows.filter(({ on }) => on <= visit.today).map((row) => feedEntryOf(visit, row))
    const title = visit.say(words.feed, { family })
    return {
      kind: 'feed',
      markup: atomFeed(visit, title, paths.recordFeed(family), paths.record(family), entries),
      ...lastOf(entries.map(({ day }) => day)),
    }
  },
}

/** The days of a standard and its editions, also those to come. */
export const recordDaysPublic: PublicPage = {
  address: withNumber(paths.recordDays),
  async show(visit) {
    const { family, rows } = await daysOf(visit)
    return {
      kind: 'calendar',
      text: icalendar(
        visit.say(words.days, { family }),
        rows.map((row) => calendarDayOf(visit, row)),
      ),
      ...lastOf(rows.map(({ asOf }) => asOf)),
    }
  },
}
