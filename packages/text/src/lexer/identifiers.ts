import type { StandardNumber } from '@zhunsheng/core'

/** A number of a standard, a plan or the like in running text. `text` is as written, `number` as parsed. */
export type Identifier = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly label: 'standard' | 'plan' | 'list' | 'incomplete' | 'not-a-number'
  /** Null when `label` is neither standard nor plan. The first of a list or range. */
  readonly number: StandardNumber | null
  /** All documents meant: `GB/T 28046.1～.5` are five, `（所有部分）` is one. */
  readonly canonical: readonly string[]
  /** How it would be written in full form; equal to `text` when it is written well. */
  readonly written: string
}
