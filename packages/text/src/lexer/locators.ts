/**
 * A pointer to a place in a document: 第4章, 5.2, 5.2 a), 附录C, C.3, 图1, 表A.2, 公式（3）, 注2, and malformed ones such as
 * 第5.2条, 5.2节, 式3. `documentIdentifier` is the identifier it belongs to (`GB/T 1.1—2020 中 7.2`), else it points inside.
 */
export type Locator = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind:
    | 'chapter'
    | 'clause'
    | 'list-item'
    | 'annex'
    | 'figure'
    | 'table'
    | 'formula'
    | 'note'
    | 'example'
    | 'page'
    | 'vague'
  /** `5.2`, `C`, `C.3`, `1`, `A.2`; empty for vague pointers. For ranges and lists the first; `targets` has all. */
  readonly value: string
  readonly targets: readonly string[]
  readonly item: string | null
  readonly isWellFormed: boolean
  /** The full form prescribed; equal to `text` when well formed. */
  readonly written: string
  /** Offsets of the foreign document's identifier in the same passage; null when it points inside. */
  readonly foreign: { readonly from: number; readonly to: number } | null
  /** The citing word before or around it: 见, 参见, 按, 按照, 应符合, 符合, 根据, … */
  readonly citedBy: string | null
}
