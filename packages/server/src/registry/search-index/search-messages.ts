import type { IsoDate } from '@zhunsheng/core'
import type { SearchAnswer, SearchQuestion, Suggestion, TreeCount, TreeName } from './question.ts'
import type { HostProgress, ProbeResult } from './search-host.ts'

/** What the thread of the index is started with. */
export type SearchThreadData = { readonly databaseUrl: string; readonly file: string | null }

/** What can be asked of the index, with what it answers. */
export type SearchCalls = {
  readonly search: { readonly asked: SearchQuestion; readonly answered: SearchAnswer }
  readonly suggest: {
    readonly asked: { readonly beginning: string; readonly day: IsoDate; readonly limit?: number }
    readonly answered: readonly Suggestion[]
  }
  readonly tree: {
    readonly asked: { readonly tree: TreeName; readonly day: IsoDate }
    readonly answered: readonly TreeCount[]
  }
  /** Takes in at once what has changed, without waiting for the next round. */
  readonly follow: { readonly asked: null; readonly answered: number }
  readonly probe: { readonly asked: { readonly count: number; readonly day: IsoDate }; readonly answered: ProbeResult }
  readonly save: { readonly asked: null; readonly answered: null }
  readonly size: { readonly asked: null; readonly answered: SearchSize }
}

export type SearchSize = { readonly records: number; readonly bytes: number }

export type CallName = keyof SearchCalls

export type ThreadRequest = { readonly id: number; readonly call: CallName; readonly asked: unknown }

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: HostProgress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
