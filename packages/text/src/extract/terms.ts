import type { CheckedText } from '../checks/checked-text.ts'
import type { ExtractTerm } from './extract.ts'
import type { UnitMaker } from './places.ts'

export const termsOf = ({ facts }: CheckedText, maker: UnitMaker): readonly ExtractTerm[] =>
  facts.terms.map(({ number, term, termPlace, synonyms, english, definition, source }) => ({
    ...maker.unit('term', termPlace, term),
    number,
    term,
    synonyms,
    english,
    definition: definition?.text.slice(definition.contentFrom).trim() ?? null,
    source,
  }))
