import type { CheckedText, Passage } from '../checks/checked-text.ts'
import { lazyFor } from '../checks/facts/lazy.ts'
import type { Quantity } from '../lexer/quantities.ts'
import { grouped } from './grouped.ts'

export const quantitiesByPassage = lazyFor(
  ({ facts }: CheckedText): ReadonlyMap<Passage, readonly Quantity[]> =>
    grouped(facts.quantities, ({ passage }) => passage),
)
