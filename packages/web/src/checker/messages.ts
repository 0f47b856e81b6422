import type { Language } from '@zhunsheng/core'
import type { DraftStage } from '@zhunsheng/text'

/** What the page asks of the worker. */
export type CheckRequest = {
  readonly bytes: ArrayBuffer
  readonly fileName: string
  readonly stage: DraftStage | null
  readonly language: Language
}

/** What comes back: a whole page of HTML, or why there is none, in words. */
export type CheckAnswer =
  | { readonly ok: true; readonly report: string; readonly summary: string }
  | { readonly ok: false; readonly says: string }
