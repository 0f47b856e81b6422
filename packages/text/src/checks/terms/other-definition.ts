import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, TermEntry } from '../checked-text.ts'
import { nameOf, otherStandards } from '../facts/other-standards.ts'
import { found, notApplicable, unknown } from '../outcome.ts'

/** Terminology standards are what a term should be taken from; who says the source has looked. */
export const otherDefinition: Check = {
  id: 'D09',
  name: 'other-definition',
  group: 'terms',
  title: { zh: '术语标准中另有定义', en: 'defined otherwise in a terminology standard' },
  why: {
    zh: '术语标准已有定义的，宜直接采用，避免同一术语两种说法。',
    en: 'What a terminology standard defines is best taken from there, so that a term has one meaning.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'R' },
    { document: 'own', clause: '', confidence: 'own' },
  ],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    differs: {
      zh: '术语标准{standard}对“{term}”有不同的定义：“{theirs}”',
      en: 'The terminology standard {standard} defines “{term}” otherwise: “{theirs}”',
    },
  },
  check: (text) => {
    const defined = text.facts.terms.filter(({ definition, source }) => definition !== null && source === null)
    if (defined.length === 0) return notApplicable('nothing-to-check')
    const others = otherStandards(text)?.filter(({ profile }) => profile.type === 'terminology')
    if (!others || others.length === 0) return unknown('no-registry')
    return found(others.flatMap((other) => faultsOf(defined, other)))
  },
}

function faultsOf(defined: readonly TermEntry[], other: CheckedText): readonly FoundFault[] {
  const theirs = new Map(other.facts.terms.map((entry) => [entry.term, entry.definition?.text.trim()] as const))
  return defined.flatMap(({ term, termPlace, definition }): FoundFault[] => {
    const words = theirs.get(term)
    if (!words || !definition || bare(words) === bare(definition.text)) return []
    return [{ at: termPlace, message: 'differs', data: { standard: nameOf(other), term, theirs: words } }]
  })
}

const bare = (words: string): string => words.replaceAll(/[\s\p{P}]/gu, '')
