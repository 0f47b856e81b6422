import { type Break, type Canonical, createChainCheck, type Head, rowDigest, type TraceEvent } from '@zhunsheng/core'
import { sha256Text } from '../db/ledger.ts'
import type { Database } from '../db/pool.ts'
import { type TracedTable, tracedTables } from '../db/traced-tables.ts'
import type { FileStore } from '../files/file-store.ts'
import { personHash } from '../organizations/person.ts'
import { type Mark, noMarks, type RecordedMarks, takeMarks } from './recorded-marks.ts'
import { readChain } from './store.ts'
import { readPersons, readTracedRows } from './verify-store.ts'

export type ChainVerdict = {
  readonly holds: boolean
  /** The number of events that hold, one after another from the first, and the hash of the last of them. */
  readonly size: number
  readonly root: string
  /** The first event that does not hold; for a row, a file or a person, the event that spoke of it. */
  readonly firstBroken: Break | null
  /** At most twenty, the earliest event first. */
  readonly breaks: readonly Break[]
  /** A tail that was cut off leaves no gap: only a head that was signed and kept elsewhere can tell. */
  readonly tail: 'proved' | 'unproved'
  readonly checked: { readonly events: number; readonly rows: number; readonly files: number; readonly persons: number }
}

const BREAKS_MAX = 20
const FILE_ADDRESS = /^[0-9a-f]{64}$/u

type Findings = {
  readonly breaks: Break[]
  readonly counts: { events: number; rows: number; files: number; persons: number }
}

/**
 * Recomputes the whole trace: every event, every traced row, every file and every person's mark, as of one moment, so
 * that it may run while others work. `head` is one whose signature has been checked.
 */
export function verifyChain({
  db,
  files,
  head,
}: {
  readonly db: Database
  readonly files: FileStore
  readonly head?: Head | undefined
}): Promise<ChainVerdict> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (snapshot) => {
      const marks = noMarks()
      const found: Findings = { breaks: [], counts: { events: 0, rows: 0, files: 0, persons: 0 } }
      const { size, root } = await verifyEvents(snapshot, marks, found, head)
      for (const table of tracedTables) await verifyRows(snapshot, table, marks.rows.get(table) ?? new Map(), found)
      await verifyPersons(snapshot, marks, found)
      await verifyFiles(files, marks, found)
      return verdictOf(found, size, root, head)
    })
}

function verdictOf({ breaks, counts }: Findings, size: number, root: string, head: Head | undefined): ChainVerdict {
  const sorted = breaks.toSorted((a, b) => placeOf(a) - placeOf(b))
  const isProved = head !== undefined && !sorted.some(({ what }) => CHAIN_BREAKS.has(what))
  return {
    holds: sorted.length === 0,
    size,
    root,
    firstBroken: sorted[0] ?? null,
    breaks: sorted.slice(0, BREAKS_MAX),
    tail: isProved ? 'proved' : 'unproved',
    checked: counts,
  }
}

const CHAIN_BREAKS: ReadonlySet<Break['what']> = new Set(['order', 'link', 'hash', 'head'])

/** A row that no event wrote belongs to no place in the chain and comes last. */
const placeOf = ({ seq }: Break): number => (seq === 0 ? Number.MAX_SAFE_INTEGER : seq)

async function verifyEvents(
  db: Database,
  marks: RecordedMarks,
  found: Findings,
  head: Head | undefined,
): Promise<{ size: number; root: string }> {
  const check = createChainCheck(sha256Text)
  let broken: Break | null = null
  let rootAtHead: string | null = head?.size === 0 ? check.head().root : null
  for await (const { event, hash } of readChain(db)) {
    found.counts.events += 1
    takeMarks(marks, event)
    // Behind the first break every event is out of place; naming them all would hide the one that matters.
    broken ??= nextBreak(() => check.next(event, hash), event)
    if (!broken && event.seq === head?.size) rootAtHead = hash
  }
  if (broken) found.breaks.push(broken)
  else if (head && rootAtHead !== head.root) found.breaks.push(headBreak(head, check.head().size))
  return check.head()
}

/** A cut tail breaks at the first event that is missing; a rewritten chain at the event whose hash was signed. */
function headBreak(head: Head, size: number): Break {
  if (size < head.size)
    return { seq: size + 1, what: 'head', detail: `the head counts ${head.size} events, the chain ${size}` }
  return { seq: head.size, what: 'head', detail: `the head was signed over ${head.root}` }
}

/** An altered event may hold what cannot be written canonically, such as a fraction; that is a break, not a bug. */
function nextBreak(next: () => Break | null, event: TraceEvent): Break | null {
  try {
    return next()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      return { seq: event.seq, what: 'hash', detail: error.message }
    throw error
  }
}

async function verifyRows(
  db: Database,
  table: TracedTable,
  recorded: Map<string, Mark>,
  { breaks, counts }: Findings,
): Promise<void> {
  const unseen = new Map(recorded)
  for await (const { id, row } of readTracedRows(db, table)) {
    counts.rows += 1
    const mark = recorded.get(id)
    unseen.delete(id)
    if (!mark) breaks.push({ seq: 0, what: 'rowUnrecorded', detail: `${table} ${id}` })
    else if (digestOf(row) !== mark.digest) breaks.push({ seq: mark.seq, what: 'row', detail: `${table} ${id}` })
  }
  for (const [id, { seq }] of unseen) breaks.push({ seq, what: 'rowMissing', detail: `${table} ${id}` })
}

function digestOf(row: string): string | null {
  const value: Record<string, Canonical> = JSON.parse(row)
  try {
    return rowDigest(value, sha256Text)
  } catch (error) {
    // We never write fractions; a row that holds one was altered.
    if (error instanceof RangeError) return null
    throw error
  }
}

async function verifyPersons(
  db: Database,
  { persons, erased }: RecordedMarks,
  { breaks, counts }: Findings,
): Promise<void> {
  const unseen = new Map(persons)
  for await (const person of readPersons(db)) {
    counts.persons += 1
    const mark = persons.get(person.id)
    unseen.delete(person.id)
    if (!mark) continue
    const { salt } = person
    const holds = salt === null ? erased.has(person.id) : personHash({ ...person, salt }) === mark.digest
    if (!holds) breaks.push({ seq: mark.seq, what: 'person', detail: person.id })
  }
  for (const [id, { seq }] of unseen) breaks.push({ seq, what: 'person', detail: `${id} is missing` })
}

async function verifyFiles(files: FileStore, marks: RecordedMarks, { breaks, counts }: Findings): Promise<void> {
  for (const [sha256, seq] of marks.files) {
    counts.files += 1
    const onDisk = FILE_ADDRESS.test(sha256) ? await files.hashOnDisk(sha256) : null
    if (onDisk !== sha256) breaks.push({ seq, what: 'file', detail: onDisk === null ? `${sha256} is missing` : sha256 })
  }
}
