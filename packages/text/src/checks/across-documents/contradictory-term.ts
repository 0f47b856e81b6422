import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, TermEntry } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { nameOf, otherStandards } from '../facts/other-standards.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { OWN } from './own-basis.ts'

/** Definitions that share fewer of their pairs of characters than this say something else. */
const LIKENESS_MIN = 0.35

export const contradictoryTerm: Check = {
  id: 'L03',
  name: 'contradictory-term',
  group: 'across-documents',
  title: { zh: '相互矛盾的术语', en: 'contradictory terms' },
  why: {
    zh: '同一术语在两份标准里意思不同，引用时就会误解。',
    en: 'One term with two meanings is misread wherever the standards meet.',
  },
  basis: [OWN],
  modality: 'own',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 4, reviewed: 4, right: 4 },
  messages: {
    differs: {
      zh: '术语“{term}”在{standard}中另有定义，请核实两者是否一致',
      en: '“{term}” is defined otherwise in {standard}; verify that they agree',
    },
  },
  implies: ['D09'],
  check: (text) => {
    const defined = text.facts.terms.filter(({ definition }) => definition !== null)
    if (defined.length === 0) return notApplicable('nothing-to-check')
    const others = otherStandards(text)
    if (others === null) return unknown('no-registry')
    return found(defined.flatMap((entry) => others.flatMap((other) => contradiction(entry, other))))
  },
}

const termsOf = lazyFor(
  ({ facts }: CheckedText): ReadonlyMap<string, TermEntry> => new Map(facts.terms.map((each) => [each.term, each])),
)

function contradiction({ term, termPlace, definition }: TermEntry, other: CheckedText): readonly FoundFault[] {
  const theirs = termsOf(other).get(term)?.definition
  if (!theirs || !definition || likeness(definition.text, theirs.text) >= LIKENESS_MIN) return []
  return [{ at: termPlace, message: 'differs', data: { term, standard: nameOf(other) }, certainty: 'guessed' }]
}

const pairsOf = (words: string): ReadonlySet<string> => {
  const plain = words.replaceAll(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)))
}

function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)]
  const least = Math.min(mine.size, theirs.size)
  if (least === 0) return 1
  let common = 0
  for (const pair of mine) if (theirs.has(pair)) common += 1
  return common / least
}
