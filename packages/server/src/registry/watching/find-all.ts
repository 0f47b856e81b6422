import type { Context } from '../../context.ts'
import { PAGE_ROWS_MAX } from '../search-index/question.ts'
import type { WatchedRecord } from './found-picture.ts'
import { countOfDepartment, readOfDepartment, readWatched } from './found-store.ts'
import { questionOn } from './question-followed.ts'
import type { WatchSubject } from './watch-subject.ts'

/** How many standards a search or a department may hold to be followed: what was seen of each is kept. */
export const foundMax = { query: 2_000, department: 20_000 } as const

export type FoundKind = keyof typeof foundMax
export type FoundSubject = WatchSubject & { readonly kind: FoundKind }

export const isFound = (subject: WatchSubject): subject is FoundSubject => Object.hasOwn(foundMax, subject.kind)

/** `records` is empty when there are more than may be followed. */
export type FoundAll = { readonly total: number; readonly records: readonly WatchedRecord[] }

type Asking = Pick<Context, 'db' | 'search' | 'today'>

export async function countFound({ db, search, today }: Asking, { query, department }: FoundSubject): Promise<number> {
  if (query === null) return countOfDepartment(db, department ?? '')
  const answer = await search.search({ ...questionOn(query, today), limit: 1 })
  return answer.relaxed ? 0 : answer.total
}

export async function findAll(asking: Asking, subject: FoundSubject): Promise<FoundAll> {
  const total = await countFound(asking, subject)
  if (total > foundMax[subject.kind]) return { total, records: [] }
  const { query, department } = subject
  const records =
    query === null
      ? await readOfDepartment(asking.db, department ?? '')
      : await readWatched(asking.db, await idsOf(asking, query))
  return { total: records.length, records }
}

/** Every id that answers the question exactly; what merely comes near it is not what is followed. */
async function idsOf({ search, today }: Asking, query: string): Promise<number[]> {
  const question = { ...questionOn(query, today), sort: 'number', limit: PAGE_ROWS_MAX } as const
  const ids: number[] = []
  for (let after: string | null = ''; after !== null && ids.length <= foundMax.query; ) {
    const answer = await search.search({ ...question, ...(after !== '' && { after }) })
    if (answer.relaxed) return []
    ids.push(...answer.ids)
    after = answer.next
  }
  return ids
}
