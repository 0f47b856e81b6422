import { Refusal } from '@zhunsheng/core'
import type { HostProgress } from './search-host.ts'
import type { CallName, SearchCalls } from './search-messages.ts'

const PERCENT = 100

/** Anything behind `calls` that answers them: a thread, or the same work in this one. */
export type SearchEngine = {
  readonly ready: Promise<void>
  readonly progress: HostProgress
  readonly isReady: boolean
  call<Name extends CallName>(name: Name, asked: SearchCalls[Name]['asked']): Promise<SearchCalls[Name]['answered']>
  /** Without `save`, what is known is left behind. */
  end(options: { readonly save: boolean }): Promise<void>
}

export const beingBuilt = ({ done, total }: HostProgress): Refusal =>
  new Refusal('SEARCH_BEING_BUILT', { percent: String(total === 0 ? 0 : Math.floor((done / total) * PERCENT)) })
