import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { type Explanation, explanationsOf } from './explanations.ts'

export const symbolAmbiguous: Check = {
  id: 'G14',
  name: 'symbol-ambiguous',
  group: 'figures-tables-formulas',
  title: { zh: '一个符号一个含义', en: 'one symbol, one meaning' },
  why: {
    zh: '同一符号在不同公式里含义不同，容易代错数值。',
    en: 'A symbol that means different things in different formulas invites wrong values.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.9', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    ambiguous: {
      zh: '符号 {symbol} 在此处为“{meaning}”，前面为“{earlier}”，一个符号宜只有一个含义',
      en: '{symbol} is “{meaning}” here and “{earlier}” before; a symbol should have one meaning',
    },
  },
  check: (text) => {
    const explanations = explanationsOf(text)
    if (explanations.length === 0) return notApplicable('no-such-element')
    return found(faultsIn(explanations))
  },
}

/** Each meaning is compared with the first; a third is not accused of the second as well. */
function faultsIn(explanations: readonly Explanation[]): readonly FoundFault[] {
  const firsts = new Map<string, Explanation>()
  return explanations.flatMap((explanation): readonly FoundFault[] => {
    const { symbol, meaning, place } = explanation
    const first = firsts.get(symbol)
    if (!first) firsts.set(symbol, explanation)
    if (!first || isAlike(nameOf(first.meaning), nameOf(meaning))) return []
    const data = { symbol, meaning: nameOf(meaning), earlier: nameOf(first.meaning) }
    return [{ at: place, message: 'ambiguous', data, evidence: [first.place] }]
  })
}

/** The name before its unit and conditions. */
const nameOf = (meaning: string): string => (/^[^，,（(：:]*/u.exec(meaning)?.[0] ?? '').replaceAll(/\s/gu, '')

const ALIKE_MIN = 0.4

/** The same thing in other words shares a good part of its characters. */
function isAlike(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const [a, b] = [new Set(one), new Set(other)]
  const shared = [...a].filter((character) => b.has(character)).length
  return shared >= Math.min(a.size, b.size) * ALIKE_MIN
}
