import type { ModalKind } from './tokens.ts'

/** The kinds of provision of GB/T 1.1—2020 and what lies beside them. */
export type ProvisionKind =
  | 'requirement'
  | 'instruction'
  | 'recommendation'
  | 'permission'
  | 'capability'
  | 'possibility'
  | 'external-constraint'
  | 'statement'

/**
 * A sentence of a passage, end mark included. `modals` are the deciding words in order; `kind` is that of the strongest.
 * `certainty` is `guessed` where only the form of the verb speaks.
 */
export type Sentence = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: ProvisionKind
  readonly modals: readonly {
    readonly from: number
    readonly to: number
    readonly text: string
    readonly modal: ModalKind
  }[]
  readonly certainty: 'certain' | 'likely' | 'guessed'
}
