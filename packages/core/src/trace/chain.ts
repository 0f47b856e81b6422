import { type Canonical, canonical } from './canonical.ts'

/** SHA-256 of a text in UTF-8, as lower-case hex. Passed in, because core does no hashing of its own. */
export type Hash = (text: string) => string

/** The state of one row right after the act that wrote it. A later act on the same row has a later digest. */
export type RowDigest = { readonly table: string; readonly id: string; readonly digest: string }

/** One recorded event, without its hash. Personal data stands outside: `persons` holds ids and salted hashes only. */
export type TraceEvent = {
  readonly seq: number
  readonly type: string
  readonly version: number
  readonly subject: { readonly kind: string; readonly id: string }
  readonly project: string | null
  readonly actor: string | null
  readonly onBehalfOf: string | null
  readonly occurredOn: string
  readonly recordedAt: string
  readonly requestId: string
  readonly data: { readonly [key: string]: Canonical | undefined }
  readonly files: readonly string[]
  readonly persons: readonly { readonly id: string; readonly hash: string }[]
  readonly rows: readonly RowDigest[]
  readonly previous: string
}

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64)

export const eventHash = (event: TraceEvent, hash: Hash): string => hash(canonical(event))

export const rowDigest = (row: { readonly [key: string]: Canonical | undefined }, hash: Hash): string =>
  hash(canonical(withoutNulls(row)))

/** Null columns do not count, so that a migration may add a nullable column without touching what was recorded. */
function withoutNulls(row: { readonly [key: string]: Canonical | undefined }): { readonly [key: string]: Canonical } {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value]])),
  )
}

export type Break = {
  readonly seq: number
  readonly what: 'order' | 'link' | 'hash' | 'row' | 'rowMissing' | 'rowUnrecorded' | 'file' | 'person' | 'head'
  readonly detail: string
}

/** Checks one event after another: numbered without a gap, linked to the one before, and hashed as it stands. */
export function createChainCheck(hash: Hash) {
  let size = 0
  let root = GENESIS
  return {
    next(event: TraceEvent, recordedHash: string): Break | null {
      if (event.seq !== size + 1) return { seq: event.seq, what: 'order', detail: `expected ${size + 1}` }
      if (event.previous !== root) return { seq: event.seq, what: 'link', detail: event.previous }
      if (eventHash(event, hash) !== recordedHash) return { seq: event.seq, what: 'hash', detail: recordedHash }
      size = event.seq
      root = recordedHash
      return null
    },
    head: () => ({ size, root }),
  }
}

/** What is signed: the number of events, the hash of the last one, and when. */
export type Head = { readonly size: number; readonly root: string; readonly signedAt: string }

export const headText = ({ size, root, signedAt }: Head): string => canonical({ size, root, signedAt })
