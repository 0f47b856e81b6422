import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import { plainOf } from '../../lexer/plain.ts'
import type { TokenKind } from '../../lexer/tokens.ts'
import type { FoundFault, Outcome } from '../check.ts'
import type { CheckedText, Facts, Passage } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { found, notApplicable } from '../outcome.ts'

/** A quantity of the text proper. */
export type PlacedQuantity = Facts['quantities'][number]

/** Words of the text proper that hold figures; `plain` is the text with widths and dashes made alike. */
export type MeasuredPassage = { readonly passage: Passage; readonly plain: string }

/** A stretch that a pattern matched outside everything protected. `words` is what stands there, untouched. */
export type WrittenSo = {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly words: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly before: string
  readonly after: string
}

const ELEMENTS: readonly Block['element'][] = ['introduction', 'scope', 'terms', 'symbols', 'core', 'annex']
const OTHER_KINDS: readonly Block['kind'][] = ['contents-entry', 'cover-field', 'document-title', 'figure']

const isMeasured = ({ block }: Passage): boolean =>
  ELEMENTS.includes(block.element) && !OTHER_KINDS.includes(block.kind)

export const measuredPassages: (text: CheckedText) => readonly MeasuredPassage[] = lazyFor(({ facts }: CheckedText) =>
  facts.passages
    .filter((passage) => isMeasured(passage) && /[\d０-９]|[一二三四五六七八九十]/u.test(passage.text))
    .map((passage) => ({ passage, plain: plainOf(passage.text) })),
)

export const quantitiesOf: (text: CheckedText) => readonly PlacedQuantity[] = lazyFor(({ facts }: CheckedText) =>
  facts.quantities.filter(({ passage }) => isMeasured(passage)),
)

/** What has figures that measure nothing; a quotation may well hold a quantity. */
const PROTECTED: ReadonlySet<TokenKind> = new Set(['identifier', 'locator', 'date', 'url', 'code', 'formula'])
const CONTEXT_LENGTH = 16

/** Where the text proper is written as the pattern says; `pattern` is global and runs over the plain text. */
export function writtenSo(
  text: CheckedText,
  pattern: RegExp,
  protectedKinds: ReadonlySet<TokenKind> = PROTECTED,
): readonly WrittenSo[] {
  return measuredPassages(text).flatMap(({ passage, plain }) => {
    const matches = matchesOf(plain, pattern)
    if (matches.length === 0) return []
    const stretches = text.facts.tokens(passage).filter(({ kind }) => protectedKinds.has(kind))
    let next = 0
    return matches.flatMap((match): WrittenSo[] => {
      const from = match.index
      const to = from + match[0].length
      // Both are in order: what ends before this match is not looked at again.
      while ((stretches[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1
      if ((stretches[next]?.from ?? Number.POSITIVE_INFINITY) < to) return []
      const before = plain.slice(Math.max(0, from - CONTEXT_LENGTH), from)
      const after = plain.slice(to, to + CONTEXT_LENGTH)
      return [{ passage, from, to, words: passage.text.slice(from, to), groups: match.groups ?? {}, before, after }]
    })
  })
}

/** A finding at a stretch with the words to write instead. */
export function writeInstead(
  { passage, from, to }: Pick<WrittenSo, 'passage' | 'from' | 'to'>,
  message: string,
  expected: string,
): FoundFault {
  const at = passage.place(from, to)
  return {
    at,
    message,
    data: { found: passage.text.slice(from, to), expected },
    edits: [{ at, replacement: expected }],
  }
}

/** The words of a quantity from its first figure to the end of its unit, words of relation left out. */
export function measureOf({
  passage,
  numberFrom,
  numberTo,
  unitTo,
}: PlacedQuantity): Pick<WrittenSo, 'passage' | 'from' | 'to' | 'words'> {
  const to = unitTo ?? numberTo
  return { passage, from: numberFrom, to, words: passage.text.slice(numberFrom, to) }
}

export const isHan = (words: string): boolean => /^\p{Script=Han}/u.test(words)

/** A unit behind its number: most stand behind a gap, percent and degrees do not. */
export const withUnit = (figures: string, unit: string): string =>
  /^[%％‰°′″]$/u.test(unit) || isHan(unit) ? `${figures}${unit}` : `${figures} ${unit}`

/** Fails with what was found, passes where figures were looked at. */
export const judged = (text: CheckedText, findings: readonly FoundFault[]): Outcome =>
  measuredPassages(text).length === 0 ? notApplicable('nothing-to-check') : found(findings)
