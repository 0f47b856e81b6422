import { setImmediate as nextTurn } from 'node:timers/promises'
import type { IsoDate } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { createSearchIndex, loadSearchIndex, type Position, type SearchIndex } from './index.ts'
import { countRecords, readByIds, readChanges, readIds, readPage, readPosition, readSome } from './records-store.ts'

const PAGE_ROWS = 5_000
const IDS_A_PAGE = 100_000
/** Working on merges never keeps a question waiting for longer. */
const TIDY_MS = 15
/** A register of fewer records is read anew faster than a file is worth. */
const SAVED_FROM = 50_000

/** What a completeness probe saw. */
export type ProbeResult = {
  readonly probed: number
  readonly missing: readonly { readonly number: string; readonly word: string }[]
}

export type HostProgress = { readonly done: number; readonly total: number }

/** The index beside the database it follows. One at a time calls it. */
export type SearchHost = {
  readonly index: SearchIndex
  readonly position: Position
  /** Takes in what has changed since the last time; answers how many records that were. */
  follow(): Promise<number>
  /** Compares ids with the database: what was deleted there leaves no other sign. Answers how many differed. */
  reconcile(): Promise<number>
  probe(count: number, day: IsoDate): Promise<ProbeResult>
  save(): Promise<void>
}

type Options = {
  readonly db: Database
  readonly file: string | null
  readonly onProgress?: (progress: HostProgress) => void
}

/** Loads the saved index and what has changed since, or reads the whole register. */
export async function openSearchHost({ db, file, onProgress }: Options): Promise<SearchHost> {
  const now = await readPosition(db)
  const saved = file === null ? null : await loadSearchIndex(file).catch(() => null) // a file that cannot be read is made anew
  const isUsable = saved?.position.database === now.database && BigInt(saved.position.xmin) <= BigInt(now.xmin)
  const index = isUsable ? saved.index : createSearchIndex()
  let position = isUsable ? saved.position : now
  /** What has been taken in of the transactions since the position: it is read again, and need not be put in again. */
  let taken = new Map<number, string>()

  const host: SearchHost = {
    index,
    get position() {
      return position
    },
    async follow() {
      const next = await readPosition(db)
      const changes = await readChanges(db, position.xmin)
      const news = changes.filter(({ id, changedIn }) => taken.get(id) !== changedIn)
      for (let from = 0; from < news.length; from += PAGE_ROWS) {
        const ids = news.slice(from, from + PAGE_ROWS).map(({ id }) => id)
        index.put(await readByIds(db, ids))
        await tidied(index)
      }
      position = next
      taken = new Map(
        changes
          .filter(({ changedIn }) => BigInt(changedIn) >= BigInt(next.xmin))
          .map(({ id, changedIn }) => [id, changedIn]),
      )
      return news.length
    },
    async reconcile() {
      if ((await countRecords(db)) === index.size) return 0
      return compareIds(db, index)
    },
    async probe(count, day) {
      const records = await readSome(db, count)
      await host.follow()
      const missing: { number: string; word: string }[] = []
      for (const record of records) {
        const { word, isFound } = index.probe(record, day)
        if (!isFound) missing.push({ number: record.number, word })
        await nextTurn()
      }
      return { probed: records.length, missing }
    },
    async save() {
      if (file !== null && index.size >= SAVED_FROM) await index.saveTo(file, position)
    },
  }
  if (!isUsable) await readWhole(db, index, onProgress)
  await host.follow()
  if (isUsable) await host.reconcile()
  if (!isUsable) await host.save()
  return host
}

async function readWhole(db: Database, index: SearchIndex, onProgress: Options['onProgress']): Promise<void> {
  const total = await countRecords(db)
  let done = 0
  for (let afterId = 0; ; ) {
    const page = await readPage(db, afterId, PAGE_ROWS)
    index.put(page)
    done += page.length
    onProgress?.({ done, total })
    const last = page.at(-1)
    if (!last || page.length < PAGE_ROWS) break
    afterId = last.id
  }
  await tidied(index)
}

/** Merges until there is nothing to merge, letting questions in between. */
async function tidied(index: SearchIndex): Promise<void> {
  while (index.tidy(TIDY_MS)) await nextTurn()
}

async function compareIds(db: Database, index: SearchIndex): Promise<number> {
  const held = new Set<number>()
  const lacking: number[] = []
  for (let afterId = 0; ; ) {
    const ids = await readIds(db, afterId, IDS_A_PAGE)
    for (const id of ids) {
      if (index.has(id)) held.add(id)
      else lacking.push(id)
    }
    const last = ids.at(-1)
    if (last === undefined || ids.length < IDS_A_PAGE) break
    afterId = last
    await nextTurn()
  }
  const gone = index.ids().filter((id) => !held.has(id))
  index.remove(gone)
  for (let from = 0; from < lacking.length; from += PAGE_ROWS)
    index.put(await readByIds(db, lacking.slice(from, from + PAGE_ROWS)))
  return gone.length + lacking.length
}
