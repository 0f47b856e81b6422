import type { WatchPicture } from './watch-picture.ts'

/** Something that an account follows, with how each of its numbers stands today. */
export type WatchView = {
  readonly id: string
  readonly kind: 'standard' | 'references'
  readonly family: string | null
  readonly projectId: string | null
  readonly projectTitle: string | null
  readonly begunOn: string
  readonly standing: WatchPicture
}
