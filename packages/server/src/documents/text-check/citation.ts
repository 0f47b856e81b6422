import { familyOf, parseStandardNumber } from '@zhunsheng/core'
import { type CheckedText, referencesOf } from '@zhunsheng/text'

/** A document that a text cites. An undated citation bears the number that all editions share. */
export type Citation = { readonly number: string; readonly normative: boolean; readonly dated: boolean }

/** More documents than any standard cites. */
const CITATIONS_MAX = 2_000

/**
 * What a text cites: the entries of its two lists, then what its clauses cite beside them. Each number once; what is cited
 * both ways is cited normatively. What stands in no list does not bind by standing in a list, and counts as information.
 */
export function citationsIn(text: CheckedText): Citation[] {
  const all = new Map<string, Citation>()
  for (const { numbers, nature } of referencesOf(text))
    for (const each of numbers) {
      const citation = citationOf(each, nature === 'normative')
      if (!citation || citation.number === text.facts.ownNumber) continue
      const known = all.get(citation.number)
      all.set(citation.number, known?.normative ? known : citation)
    }
  return [...all.values()].slice(0, CITATIONS_MAX)
}

function citationOf(canonical: string, normative: boolean): Citation | null {
  const number = parseStandardNumber(canonical)
  if (number.kind === 'malformed') return null
  const dated = number.year !== undefined
  return { number: dated ? number.canonical : familyOf(number), normative, dated }
}
