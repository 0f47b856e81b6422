import type { CheckedText, Passage } from '../checks/checked-text.ts'
import { lazyFor } from '../checks/facts/lazy.ts'
import type { Quantity } from '../lexer/quantities.ts'
import type { ExtractIndicator } from './extract.ts'
import { readingsInProse } from './indicators-in-prose.ts'
import { readingsInTables } from './indicators-in-tables.ts'

/**
 * What a place of the text says a characteristic to be: the one reading of which both the extract and the facts of the checks
 * are made. `quantity` is null where the value is words. `isBody` says that it stands in the normative body, `isRow` that
 * it is known only as the one bound behind the one name of a row, its table having heads that say nothing.
 */
export type IndicatorReading = Pick<
  ExtractIndicator,
  | 'from'
  | 'kind'
  | 'object'
  | 'characteristic'
  | 'relation'
  | 'values'
  | 'unit'
  | 'relativeTo'
  | 'words'
  | 'condition'
  | 'confidence'
> & {
  readonly passage: Passage
  readonly at: { readonly from: number; readonly to: number }
  readonly quantity: Quantity | null
  readonly isBody: boolean
  readonly isRow: boolean
  /** The words that may name a method: those of the sentence, or of a cell of the row. */
  readonly methodWords: string | null
  /** What makes it the same indicator in another version. */
  readonly identity: string
}

/** All of a text, in its sentences and then in its tables. */
export const indicatorReadingsOf = lazyFor((text: CheckedText): readonly IndicatorReading[] => [
  ...readingsInProse(text),
  ...readingsInTables(text),
])
