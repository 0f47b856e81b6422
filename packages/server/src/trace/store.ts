import { type Canonical, eventHash, GENESIS, type TraceEvent } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import { sha256Text } from '../db/ledger.ts'
import type { Database } from '../db/pool.ts'

const CHAIN_LOCK_KEY = 4_180_002

/** An event before it has its place in the chain. */
export type Unplaced = Omit<TraceEvent, 'seq' | 'previous'>

/**
 * Puts events at the end of the chain: the only function that writes the trace. The lock that orders events is taken
 * here, last before commit, so that it is held for as short as can be. `along` are calls made in the same statement:
 * jobs that all acts ask for are one row, and whoever touched it before the lock would keep the others waiting longer.
 */
export async function appendEvents(
  db: Database,
  events: readonly Unplaced[],
  along: readonly RawBuilder<unknown>[] = [],
): Promise<{ seq: number; hash: string }[]> {
  const { rows: ends } = await sql<{
    seq: number
    hash: string
  }>`select seq, hash from lock_chain_end(${CHAIN_LOCK_KEY})`.execute(db)
  const last = ends[0]
  let previous = last?.hash ?? GENESIS
  const placed = events.map((event, index) => {
    const whole: TraceEvent = { ...event, seq: (last?.seq ?? 0) + index + 1, previous }
    previous = eventHash(whole, sha256Text)
    return { whole, hash: previous }
  })
  const insertion = db.insertInto('trace_event').values(placed.map(({ whole, hash }) => rowOf(whole, hash)))
  if (along.length === 0) await insertion.execute()
  else await sql`with placed as (${insertion}) select ${sql.join(along)}`.execute(db)
  return placed.map(({ whole, hash }) => ({ seq: whole.seq, hash }))
}

function rowOf(event: TraceEvent, hash: string) {
  return {
    seq: event.seq,
    hash,
    previous: event.previous,
    type: event.type,
    version: event.version,
    subject_kind: event.subject.kind,
    subject_id: event.subject.id,
    project_id: event.project,
    actor_id: event.actor,
    on_behalf_of: event.onBehalfOf,
    occurred_on: event.occurredOn,
    recorded_at: event.recordedAt,
    request_id: event.requestId,
    data: JSON.stringify(event.data),
    files: JSON.stringify(event.files),
    persons: JSON.stringify(event.persons),
    rows: JSON.stringify(event.rows),
  }
}

/** Small enough that whoever else is served waits only milliseconds while the chain is hashed. */
const BATCH_SIZE = 500

/** The whole chain in order, a batch at a time. Rows come as they stand; the caller decides whether they hold. */
export async function* readChain(db: Database): AsyncGenerator<{ event: TraceEvent; hash: string }> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = await db
      .selectFrom('trace_event')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('trace_event.seq')
      .limit(BATCH_SIZE)
      .execute()
    for (const row of rows) yield { event: eventOf(row), hash: row.hash }
    const last = rows.at(-1)
    if (!last || rows.length < BATCH_SIZE) return
    after = last.seq
  }
}

type TraceRow = { recorded_at: Date; data: unknown; files: unknown; persons: unknown; rows: unknown } & Record<
  'previous' | 'type' | 'subject_kind' | 'subject_id' | 'occurred_on' | 'request_id',
  string
> &
  Record<'project_id' | 'actor_id' | 'on_behalf_of', string | null> &
  Record<'seq' | 'version', number>

export function eventOf(row: TraceRow): TraceEvent {
  return {
    seq: row.seq,
    type: row.type,
    version: row.version,
    subject: { kind: row.subject_kind, id: row.subject_id },
    project: row.project_id,
    actor: row.actor_id,
    onBehalfOf: row.on_behalf_of,
    occurredOn: row.occurred_on,
    // The driver gives a number for an infinite instant, which only an alteration can have put there.
    recordedAt: row.recorded_at instanceof Date ? row.recorded_at.toISOString() : String(row.recorded_at),
    requestId: row.request_id,
    // These four were written by appendEvents from values of exactly these types.
    data: row.data as Record<string, Canonical>,
    files: row.files as string[],
    persons: row.persons as TraceEvent['persons'],
    rows: row.rows as TraceEvent['rows'],
    previous: row.previous,
  }
}
