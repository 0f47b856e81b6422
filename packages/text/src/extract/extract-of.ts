import type { CheckedText } from '../checks/checked-text.ts'
import { EXTRACT_VERSION, type Extract, type ExtractHeading } from './extract.ts'
import { indicatorsOf } from './indicators.ts'
import { metadataOf } from './metadata.ts'
import { extractPlace, UnitMaker } from './places.ts'
import { provisionsOf } from './provisions.ts'
import { referencesOf } from './references.ts'
import { termsOf } from './terms.ts'

/**
 * What programs need of a text: plain JSON, one for each version. Nothing is made up: what the text does not say is null, and
 * what was read by its form alone is `guessed`.
 */
export function extractOf(text: CheckedText): Extract {
  const maker = new UnitMaker(text.document)
  return {
    extractVersion: EXTRACT_VERSION,
    metadata: metadataOf(text),
    profile: text.profile,
    headings: headingsOf(text),
    references: referencesOf(text),
    terms: termsOf(text, maker),
    provisions: provisionsOf(text, maker),
    indicators: indicatorsOf(text, maker),
  }
}

const headingsOf = ({ document, facts }: CheckedText): readonly ExtractHeading[] =>
  facts.headings
    .filter(({ element }) => element !== 'contents')
    .map(({ index, level, number, text, contentFrom, isTitled, element, annex }) => ({
      number: number?.value ?? null,
      level,
      title: isTitled ? (annex?.title ?? text.slice(contentFrom)).trim() : '',
      element,
      place: extractPlace(document, { block: index, from: 0, to: text.length }),
    }))
