import type { Basis } from '../law/basis.ts'
import type { WordData, Worded } from '../worded.ts'

/** What sort of refusal it is; each door maps it (HTTP status, exit code), so that core knows nothing of HTTP. */
export type RefusalKind =
  | 'malformed'
  | 'notSignedIn'
  | 'notAllowed'
  | 'notFound'
  | 'notNow'
  | 'conflict'
  | 'tooLarge'
  | 'tooMany'

/** What was refused and why (`says`), what to do next (`next`), and the provision it rests on, if it rests on one. */
export type RefusalEntry = {
  readonly kind: RefusalKind
  readonly says: Worded
  readonly next: Worded
  readonly basis?: readonly Basis[]
}

/** One reason why something cannot be done: a code of the catalogue and what to fill into its sentence. */
export type Reason = { readonly code: string; readonly data: WordData; readonly basis?: readonly Basis[] }

/** An expected refusal. It carries codes and data, never a sentence; the doors word it. */
export class Refusal extends Error {
  readonly code: string
  readonly data: WordData
  readonly reasons: readonly Reason[]

  constructor(code: string, data: WordData = {}, reasons: readonly Reason[] = []) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.data = data
    this.reasons = reasons
  }
}
