import { addDays, familyOf, parseStandardNumber, Refusal, type Worded } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { readDaysFrom } from './days-store.ts'
import { findFollowerBy } from './feed-store.ts'
import { isFound } from './find-all.ts'
import type { FoundPicture } from './found-picture.ts'
import type { News } from './news.ts'
import { listNewsOf } from './news-store.ts'
import type { RecordDay } from './record-days.ts'
import { subjectLabel } from './subject-label.ts'
import type { WatchPicture } from './watch-picture.ts'
import { listWatchesOf, type WatchRow } from './watch-store.ts'

const NEWS_MAX = 100
const DAYS_MAX = 1_000
/** Days that are long over are of no use in a calendar. */
const DAYS_BACK = 90

export type WatchFeed = {
  /** The newest first. */
  readonly news: readonly { readonly id: string; readonly on: string; readonly of: Worded; readonly news: News }[]
  readonly days: readonly RecordDay[]
}

/**
 * What an account follows, for whoever knows the secret of its address: feed readers and calendars have no sign-in.
 * Refuses with `WATCH_FEED_NOT_FOUND`.
 */
export const readWatchFeed = useCase({
  name: 'registry.read-watch-feed',
  title: { zh: '读取关注的订阅', en: 'Read the feed of what somebody follows' },
  effect: 'read',
  inBody: true,
  roles: ['anyone'],
  input: Type.Object({ token: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: false }),
  async run({ db, today }, { token }): Promise<WatchFeed> {
    const accountId = await findFollowerBy(db, token)
    if (accountId === null) throw new Refusal('WATCH_FEED_NOT_FOUND')
    const news = await listNewsOf(db, accountId, NEWS_MAX)
    const watches = await listWatchesOf(db, accountId)
    return {
      news: news.map((row) => ({ id: row.id, on: row.toldOn, of: subjectLabel(row), news: row.news })),
      days: await readDaysFrom(db, heldIn(watches), addDays(today, -DAYS_BACK), DAYS_MAX),
    }
  },
})

/** What was last seen says which standards are meant, without asking the index again. */
function heldIn(watches: readonly WatchRow[]): { families: string[]; ids: number[] } {
  const ids = watches.flatMap((watch) => (isFound(watch) ? Object.values((watch.seen as FoundPicture).ids).flat() : []))
  const numbers = watches.flatMap((watch) => (isFound(watch) ? [] : Object.keys(watch.seen as WatchPicture)))
  const families = numbers.flatMap((text) => {
    const number = parseStandardNumber(text)
    return number.kind === 'malformed' ? [] : [familyOf(number)]
  })
  return { families: [...new Set(families)], ids: [...new Set(ids)] }
}
