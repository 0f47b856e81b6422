import type { Canonical, EventType } from '@zhunsheng/core'
import type { Config } from './config.ts'
import type { Ledger } from './db/ledger.ts'
import type { Database } from './db/pool.ts'
import type { FileStore } from './files/file-store.ts'
import type { SearchService } from './registry/search-index/search-service.ts'

export type Membership = {
  readonly organizationId: string
  readonly role: 'secretary' | 'leader' | 'drafter' | 'expert' | 'liaison' | 'regulator'
}

/** Who asks. The public is an actor without an account. */
export type Actor = {
  readonly accountId: string | null
  readonly personId: string | null
  readonly platformAdministrator: boolean
  readonly memberships: readonly Membership[]
}

export const thePublic: Actor = { accountId: null, personId: null, platformAdministrator: false, memberships: [] }

/** The product itself: sweeps, seeding and the command line of the machine's own administrator. */
export const theSystem: Actor = { accountId: null, personId: null, platformAdministrator: true, memberships: [] }

export type RecordedEvent = {
  readonly type: EventType
  readonly subject: { readonly kind: string; readonly id: string }
  readonly project?: string
  /** The legal day on which it happened; today unless said otherwise. */
  readonly occurredOn?: string
  readonly data: { readonly [key: string]: Canonical | undefined }
  readonly files?: readonly string[]
  readonly persons?: readonly { readonly id: string; readonly hash: string }[]
  readonly onBehalfOf?: string
}

export type NoticeToSend = {
  readonly kind: string
  readonly project?: string
  readonly toAccount?: string
  readonly toPerson?: string
  readonly subject: string
  readonly body: string
}

/** Everything a use-case may touch; nothing else is in reach of it. */
export type Context = {
  readonly actor: Actor
  readonly requestId: string
  /** The network address of the request, where it came over the network. */
  readonly address?: string
  /** The instant, ISO 8601 in UTC with milliseconds. */
  readonly now: string
  /** The legal day in Asia/Shanghai. */
  readonly today: string
  readonly db: Database
  readonly rows: Ledger
  readonly files: FileStore
  readonly config: Config
  readonly search: SearchService
  readonly newId: () => string
  readonly newToken: () => string
  record(event: RecordedEvent): void
  notify(notice: NoticeToSend): void
  /** Enqueues a job in the same transaction. */
  enqueue(job: string, payload: { readonly [key: string]: Canonical | undefined }): void
}
