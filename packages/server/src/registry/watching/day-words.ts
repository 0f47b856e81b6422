import { paths, say, type Worded } from '@zhunsheng/core'
import type { CalendarDay } from '../../http/public/calendar.ts'
import type { FeedEntry } from '../../http/public/feed.ts'
import type { Visit } from '../../http/public/public-page.ts'
import { dayKinds, type RecordDay } from './record-days.ts'

const words = {
  summary: { zh: '{number} {kind}', en: '{number}: {kind}' },
  readOn: {
    zh: '《{title}》。据本登记库，来源读取于 {asOf}；以标准发布机构公布的信息为准。',
    en: '“{title}”. From this register, whose source was read on {asOf}; what the publisher says prevails.',
  },
  nobody: { zh: '准绳登记库', en: 'Zhunsheng register' },
} as const satisfies Readonly<Record<string, Worded>>

const idOf = ({ number, kind }: RecordDay): string => `record:${encodeURIComponent(number)}:${kind}`

const summaryOf = ({ number, kind }: RecordDay, { language }: Visit): string =>
  say(words.summary, { number, kind: dayKinds[kind] }, language)

const descriptionOf = ({ title, number, asOf }: RecordDay, { language }: Visit): string =>
  say(words.readOn, { title: title ?? number, asOf }, language)

export const calendarDayOf = (visit: Visit, day: RecordDay): CalendarDay => ({
  id: idOf(day),
  on: day.on,
  summary: summaryOf(day, visit),
  description: descriptionOf(day, visit),
  url: `${visit.services.config.publicUrl}${paths.record(day.number)}`,
  asOf: day.asOf,
})

export const feedEntryOf = (visit: Visit, day: RecordDay): FeedEntry => ({
  id: idOf(day),
  title: summaryOf(day, visit),
  path: paths.record(day.number),
  day: day.on,
  summary: descriptionOf(day, visit),
  author: day.issuer ?? visit.say(words.nobody),
})

/** The day of the newest of them; nothing where there are none. */
export const lastOf = (days: readonly string[]): { readonly updatedOn?: string } => {
  const last = days.toSorted().at(-1)
  return last === undefined ? {} : { updatedOn: last }
}
