import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import type { Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { textPassagesOf } from './text-passages.ts'

type Confusion = { readonly pattern: RegExp; readonly replace: (words: string) => string }

/** Signs that look alike, where figures around them tell which is meant. */
const CONFUSIONS: readonly Confusion[] = [
  { pattern: /[０-９]+(?:[．.][０-９]+)*/gu, replace: (words) => words.normalize('NFKC') },
  // 一 for the dash before a year: GB/T 1.1一2020.
  { pattern: /(?<=[A-Z／/][A-Z／/TZ ]{0,6}\d{1,6}(?:\.\d{1,3})?)一(?=(?:19|20)\d{2}(?!\d))/gu, replace: () => '—' },
  // The letter O among figures with a unit or a point: 1O mm, O.5 V.
  {
    pattern: /(?<![A-Za-z\d.])\d+[Oo]+(?=[ \u00A0]?(?:mm|cm|kg|kV|kW|Hz|MHz|℃|%)(?![A-Za-z]))/gu,
    replace: (words) => words.replace(/[Oo]/gu, '0'),
  },
  { pattern: /(?<![A-Za-z\d.])[Oo](?=\.\d+[ \u00A0]?(?:mm|cm|m|kg|g|V|A|W|Hz|s|min|%))/gu, replace: () => '0' },
  // l and I for 1 between figures.
  {
    pattern: /(?<![A-Za-z\d.])\d+[lI](?=\d+[ \u00A0]?(?:mm|cm|kg|kV|kW|Hz|℃|%)(?![A-Za-z]))/gu,
    replace: (words) => words.replace(/[lI]/gu, '1'),
  },
]

export const glyphConfusion: Check = {
  id: 'P11',
  name: 'glyph-confusion',
  group: 'layout',
  title: { zh: '形近字符', en: 'glyph confusion' },
  why: {
    zh: '形近的字符看起来一样，检索和计算时却对不上。',
    en: 'Signs that look alike are not found by a search and break a calculation.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  messages: { found: { zh: '“{found}”应为“{expected}”', en: '“{found}” should be “{expected}”' } },
  check: (text) => {
    const passages = textPassagesOf(text)
    if (passages.length === 0) return notApplicable('nothing-to-check')
    return found(passages.flatMap(confusionsIn))
  },
}

const MAY_HOLD_ONE = /[０-９]|\d一|\d[OoIl]|[Oo]\.\d/u

function confusionsIn({ text, place }: Passage): readonly FoundFault[] {
  if (!MAY_HOLD_ONE.test(text)) return []
  return CONFUSIONS.flatMap(({ pattern, replace }) =>
    matchesOf(text, pattern).map(({ index, 0: words }) => {
      const at = place(index, index + words.length)
      const expected = replace(words)
      return { at, message: 'found', data: { found: words, expected }, edits: [{ at, replacement: expected }] }
    }),
  )
}
