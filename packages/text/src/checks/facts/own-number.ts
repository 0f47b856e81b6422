import { parseStandardNumber } from '@zhunsheng/core'
import type { StandardDocument } from '../../document/document.ts'
import { coverFields } from '../profile/cover-fields.ts'

/**
 * The number of the document in canonical form: from the cover, else from the running headers where all agree. A number
 * with blanks in it (`GB/T XXXXX—XXXX`) is not known yet.
 */
export function ownNumberOf(document: StandardDocument): string | null {
  const onCover = coverFields(document, 'number').flatMap(({ value }) => canonicalOf(value))
  const numbers = onCover.length > 0 ? onCover : headerNumbers(document)
  return new Set(numbers).size === 1 ? (numbers[0] ?? null) : null
}

const headerNumbers = ({ sections }: StandardDocument): readonly string[] =>
  sections.flatMap(({ headers }) => headers.flatMap(({ text }) => canonicalOf(text)))

function canonicalOf(words: string): readonly string[] {
  const number = parseStandardNumber(words.trim())
  return number.kind === 'malformed' ? [] : [number.canonical]
}
