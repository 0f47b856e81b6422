import { type Canonical, type EventType, eventHash, GENESIS, rowDigest, type TraceEvent } from '@zhunsheng/core'
import type pg from 'pg'
import { sha256Text } from '../../packages/server/src/db/ledger.ts'

export type Row = { readonly id: string; readonly [column: string]: Canonical | undefined }

export type Happening = {
  readonly type: EventType
  readonly subject: readonly [kind: string, id: string]
  readonly project?: string
  readonly actor?: string
  readonly on: string
  readonly data?: { readonly [key: string]: Canonical | undefined }
  readonly files?: readonly string[]
  /** Traced rows that the event writes. */
  readonly rows?: readonly (readonly [table: string, row: Row])[]
}

const ROWS_A_BATCH = 4_000

/**
 * Writes rows and events as the product would have, only faster: straight into the tables, many at a time, with the
 * real hashes and digests, so that the whole trace verifies afterwards.
 */
export function createRecorder(client: pg.Client) {
  const waiting = new Map<string, unknown[]>()
  let previous = GENESIS
  let seq = 0

  /** A row that the trace does not hold. */
  function put(table: string, row: object): void {
    const rows = waiting.get(table) ?? []
    rows.push(row)
    waiting.set(table, rows)
  }

  function happen({ type, subject: [kind, id], project, actor, on, data, files, rows }: Happening): void {
    seq += 1
    const event: TraceEvent = {
      seq,
      type,
      version: 1,
      subject: { kind, id },
      project: project ?? null,
      actor: actor ?? null,
      onBehalfOf: null,
      occurredOn: on,
      recordedAt: `${on}T02:00:00.000Z`,
      requestId: `fill-${seq}`,
      data: data ?? {},
      files: files ?? [],
      persons: [],
      rows: (rows ?? []).map(([table, row]) => ({ table, id: row.id, digest: digestOf(row) })),
      previous,
    }
    previous = eventHash(event, sha256Text)
    for (const [table, row] of rows ?? []) put(table, { version: 1, ...row })
    put('trace_event', columnsOf(event, previous))
  }

  /** Sends what waits, table after table in the order in which rows refer to one another. */
  async function flush(): Promise<void> {
    for (const [table, rows] of waiting)
      for (let from = 0; from < rows.length; from += ROWS_A_BATCH)
        await insert(client, table, rows.slice(from, from + ROWS_A_BATCH))
    for (const rows of waiting.values()) rows.length = 0
  }

  return {
    put,
    happen,
    flush,
    /** Flushes once enough waits to be worth it. */
    flushWhenFull: async () => ((waiting.get('trace_event')?.length ?? 0) >= ROWS_A_BATCH ? flush() : undefined),
    eventCount: () => seq,
  }
}

export type Recorder = ReturnType<typeof createRecorder>

const digestOf = (row: Row): string => rowDigest({ version: 1, ...row }, sha256Text)

async function insert(client: pg.Client, table: string, rows: readonly unknown[]): Promise<void> {
  // Named columns, so that those left out take their defaults.
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row as object)))].map((name) => `"${name}"`).join(', ') // every row is an object
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  )
}

function columnsOf(event: TraceEvent, hash: string): object {
  const { subject, project, actor, onBehalfOf, occurredOn, recordedAt, requestId, ...same } = event
  return {
    ...same,
    hash,
    subject_kind: subject.kind,
    subject_id: subject.id,
    project_id: project,
    actor_id: actor,
    on_behalf_of: onBehalfOf,
    occurred_on: occurredOn,
    recorded_at: recordedAt,
    request_id: requestId,
  }
}
