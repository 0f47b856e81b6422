import type { Worded } from '@zhunsheng/core'
import type { WatchPicture } from './watch-picture.ts'
import type { WatchKind } from './watch-subject.ts'

/** Something that an account follows, with how each of its numbers stands today. */
export type WatchView = {
  readonly id: string
  readonly kind: WatchKind
  readonly family: string | null
  readonly projectId: string | null
  readonly projectTitle: string | null
  /** What is followed, in words. */
  readonly label: Worded
  /** A search, as the parameters of its address. */
  readonly query: string | null
  readonly department: string | null
  readonly begunOn: string
  /** Number by number; empty for a search and a department. */
  readonly standing: WatchPicture
  /** How many standards a search or a department holds today; null for numbers, and while the search is being built. */
  readonly total: number | null
  /** More than can be looked through: no news comes of it until it is narrower. */
  readonly isTooWide: boolean
  /** What was told last, the newest first, as it stands in the notices. */
  readonly news: readonly WatchNewsView[]
}

export type WatchNewsView = { readonly on: string; readonly says: Worded }

/** Whether the asking account follows something. */
export type FollowingView = { readonly isSignedIn: boolean; readonly watchId: string | null }

export type WatchesView = {
  readonly day: string
  readonly rows: readonly WatchView[]
  /** The secret part of the addresses of one's feed and calendar; null until they are asked for. */
  readonly feedToken: string | null
}

/** A department or committee that records name, with how many standards it is in charge of. */
export type DepartmentHeld = { readonly name: string; readonly count: number }
