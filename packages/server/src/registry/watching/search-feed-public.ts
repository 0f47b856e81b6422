import { paths, recordStatuses } from '@zhunsheng/core'
import { atomFeed, type FeedEntry } from '../../http/public/feed.ts'
import { addressWith } from '../../http/public/pieces.ts'
import type { PublicPage, Visit } from '../../http/public/public-page.ts'
import { inputOf, readAsked } from '../records/search-asked.ts'
import { type FoundRecord, searchRecords } from '../search-records.ts'
import { lastOf } from './day-words.ts'

const ENTRIES_MAX = 50

const words = {
  title: { zh: '检索标准：{what}', en: 'Standards: {what}' },
  all: { zh: '全部', en: 'all' },
  status: { zh: '{status}，实施日期 {on}', en: '{status}, in force from {on}' },
  author: { zh: '准绳登记库', en: 'Zhunsheng register' },
} as const

/** What answers a search, the latest published first: the same parameters as the page of search. */
export const searchFeedPublic: PublicPage = {
  address: paths.searchFeed(),
  async show(visit) {
    const asked = { ...readAsked(visit), sort: '' }
    const input = { ...inputOf(asked), sort: 'published', descending: true, limit: ENTRIES_MAX }
    const { rows, relaxed } = await visit.run(searchRecords, input)
    // What merely comes near the question would be news of something else.
    const entries = relaxed ? [] : rows.flatMap((row) => entryOf(visit, row))
    return {
      kind: 'feed',
      markup: atomFeed(
        visit,
        visit.say(words.title, { what: asked.q === '' ? words.all : asked.q }),
        addressWith(paths.searchFeed(), asked),
        addressWith(paths.search(), asked),
        entries,
      ),
      ...lastOf(entries.map(({ day }) => day)),
    }
  },
}

/** A record without any day cannot say when it was new: its source's day stands in. */
function entryOf(visit: Visit, record: FoundRecord): FeedEntry {
  const { number, title, publishedOn, implementsOn, issuer, department, standing } = record
  return {
    id: `record:${encodeURIComponent(number)}`,
    title: title === null ? number : `${number} ${title}`,
    path: paths.record(number),
    day: publishedOn ?? standing.asOf,
    summary: visit.say(words.status, { status: recordStatuses[standing.status], on: implementsOn ?? '—' }),
    author: issuer ?? department ?? visit.say(words.author),
  }
}
