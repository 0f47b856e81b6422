import { normalizeNumber } from '@zhunsheng/core'
import { hasBit } from './bits.ts'
import { dayNumber } from './day-number.ts'
import { numberAt } from './match-number.ts'
import { eachOf } from './postings.ts'
import type { Suggestion } from './question.ts'
import { BETWEEN_TITLES, type Living, type Names, ordinalOf } from './segment.ts'
import { statusesOn, statusLifts } from './statuses.ts'
import { textOf } from './string-pool.ts'
import { termsWith } from './term-table.ts'

const SUGGESTIONS_MAX = 10
/** So many numbers are looked at for a beginning; it grows longer with the next key. */
const LOOKED_AT_MAX = 20_000
const NUMBER_BEGINNING = /^(?<prefix>[A-Z][A-Z\d/ -]*?)?(?<sequence>\d+[A-Z]?)(?<rest>[.—-][\d.]*)?$/u

/** Numbers that begin like this, in any spelling; the shortest first, then those in force. */
export function suggestNumbers(
  segments: readonly Living[],
  names: Names,
  beginning: string,
  day: string,
  limit: number,
): Suggestion[] {
  const asked = askedBeginning(beginning)
  if (!asked) return []
  const on = dayNumber(day)
  const rows: { readonly suggestion: Suggestion; readonly weight: number }[] = []
  let looked = 0
  for (const living of segments) {
    const { terms, postings } = living.segment.numberTerms
    const [from, until] = termsWith(terms, asked.sequence)
    for (let list = from; list < until && looked < LOOKED_AT_MAX; list += 1)
      eachOf(postings, list, (ordinal) => {
        looked += 1
        if (hasBit(living.gone, ordinal)) return true
        const number = numberAt(living.segment, ordinal)
        if (
          !squeezed(number).startsWith(asked.squeezed) &&
          !(asked.isDigits && squeezed(number).includes(asked.squeezed))
        )
          return true
        const lift = statusLifts[statusesOn(living, names, on)[ordinal] ?? 0] ?? 0
        rows.push({
          suggestion: { kind: 'number', text: number, id: living.segment.ids[ordinal] ?? 0 },
          weight: lift * 2 - number.length,
        })
        return looked < LOOKED_AT_MAX
      })
  }
  rows.sort((a, b) => b.weight - a.weight || (a.suggestion.text < b.suggestion.text ? -1 : 1))
  return rows.slice(0, limit).map(({ suggestion }) => suggestion)
}

function askedBeginning(text: string): { sequence: string; squeezed: string; isDigits: boolean } | null {
  const plain = normalizeNumber(text.normalize('NFKC')).toUpperCase()
  const groups = NUMBER_BEGINNING.exec(plain)?.groups
  if (!groups) return null
  const { prefix = '', sequence = '' } = groups
  return {
    sequence: sequence.toLowerCase().replace(/^0+(?=.)/u, ''),
    squeezed: squeezed(plain),
    isDigits: prefix === '',
  }
}

/** Without what people leave out: gaps, slashes, and the difference between dashes. */
const squeezed = (number: string): string =>
  number
    .replace(/[ /]/gu, '')
    .replaceAll('—', '-')
    .replace(/(?<=[A-Z])0+(?=\d)/gu, '')

/** The title of a record as it is written. */
export function titleOf(segments: readonly Living[], id: number): string | null {
  for (const { segment, gone } of segments) {
    const ordinal = ordinalOf(segment, id)
    if (ordinal < 0 || hasBit(gone, ordinal)) continue
    const start = segment.titleStarts[ordinal] ?? 0
    const end = segment.titleStarts[ordinal + 1] ?? 0
    const middle = segment.titles.subarray(start, end).indexOf(BETWEEN_TITLES)
    return textOf(segment.titles, start, middle < 0 ? end : start + middle)
  }
  return null
}

export const suggestionLimit = (limit: number | undefined): number =>
  Math.min(limit ?? SUGGESTIONS_MAX, SUGGESTIONS_MAX)
