import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { type FoundSubject, findAll, foundMax, isFound } from './find-all.ts'
import { type FoundPicture, foundNews, foundPicture, goneFrom } from './found-picture.ts'
import { readWatched } from './found-store.ts'
import type { News } from './news.ts'
import { newsOf, pictureOf, type WatchPicture } from './watch-picture.ts'
import type { Followed } from './watch-subject.ts'
import { watchedNumbers } from './watched-numbers.ts'

/** What was last told: of numbers how each stands, of a search or a department what it holds. */
export type Seen = WatchPicture | FoundPicture

/** The first look, from which news are counted. Refuses with `WATCH_TOO_WIDE` or `WATCH_DEPARTMENT_UNKNOWN`. */
export async function firstLook(context: Context, subject: Followed): Promise<Seen> {
  if (!isFound(subject)) return pictureOf(context.db, await watchedNumbers(context, subject), context.today)
  const { total, records } = await findAll(context, subject)
  const max = foundMax[subject.kind]
  if (total > max) throw new Refusal('WATCH_TOO_WIDE', { count: total, max })
  if (subject.department !== null && total === 0)
    throw new Refusal('WATCH_DEPARTMENT_UNKNOWN', { name: subject.department })
  return foundPicture(records, context.today)
}

/** What is new since it was last told; `seen` is null where nothing of it has to be kept anew. */
export type Looked = { readonly news: readonly News[]; readonly seen: Seen | null }

export async function lookAgain(context: Context, subject: Followed & { readonly seen: Seen }): Promise<Looked> {
  // What was kept is of the form that belongs to the kind.
  if (isFound(subject)) return lookAtFound(context, subject, subject.seen as FoundPicture)
  return lookAtNumbers(context, subject, subject.seen as WatchPicture)
}

async function lookAtNumbers(context: Context, subject: Followed, before: WatchPicture): Promise<Looked> {
  const now = await pictureOf(context.db, await watchedNumbers(context, subject), context.today)
  const news = newsOf(before, now)
  // A number that is cited since the last look is seen now, so that its next change is news.
  const isKept = news.length > 0 || Object.keys(now).some((number) => !before[number])
  return { news, seen: isKept ? now : null }
}

async function lookAtFound(context: Context, subject: FoundSubject, before: FoundPicture): Promise<Looked> {
  const max = foundMax[subject.kind]
  const { total, records } = await findAll(context, subject)
  // Told once: from then on the total that is kept says that it is too wide.
  if (total > max)
    return before.total > max
      ? { news: [], seen: null }
      : { news: [{ kind: 'tooWide', count: total, max }], seen: { total, ids: before.ids } }
  const gone = await readWatched(context.db, goneFrom(before, records))
  const news = foundNews(before, records, gone, context.today)
  const isKept = news.length > 0 || before.total > max
  return { news, seen: isKept ? foundPicture(records, context.today) : null }
}
