import { parseStandardNumber } from '@zhunsheng/core'
import type { Check } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields, placeOfField } from '../profile/cover-fields.ts'
import { OWN } from './own-basis.ts'

export const adoptedStructure: Check = {
  id: 'L09',
  name: 'adopted-structure',
  group: 'across-documents',
  title: { zh: '与所采用的国际标准不同', en: 'differences from the adopted document' },
  why: {
    zh: '标明等同采用，章条就应当与原文一一对应；不对应的是修改采用。',
    en: 'What is adopted identically has the clauses of its source; otherwise it is adopted with modifications.',
  },
  basis: [{ document: 'GB/T 1.2—2020', clause: '', confidence: 'R' }, OWN],
  modality: 'should',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    structure: {
      zh: '封面标明等同采用{source}，条文编号与原文不同：{clauses}',
      en: 'the cover says that {source} is adopted identically; the clauses differ: {clauses}',
    },
  },
  check: (text) => {
    const [field] = coverFields(text.document, 'adoption').filter(({ value }) => /IDT/u.test(value))
    if (!field) return notApplicable('nothing-to-check')
    const source = SOURCE.exec(field.value)?.[0].trim()
    const texts = text.registry?.texts
    if (!texts || source === undefined) return unknown('no-registry')
    const canonical = canonicalOf(source)
    const original = texts.find(({ facts }) => facts.ownNumber !== null && facts.ownNumber === canonical)
    if (!original) return unknown('no-registry')
    const clauses = differences(clausesOf(text), clausesOf(original))
    if (clauses.length === 0) return found([])
    const data = { source, clauses: clauses.slice(0, 6).join('、') }
    return found([{ at: placeOfField(field), message: 'structure', data, certainty: 'guessed' }])
  },
}

const SOURCE = /(?:ISO|IEC|ITU|CAC)[A-Z/\-—\s]{0,12}\d{2,6}(?:-\d{1,3})?(?:\s?[:：]\s?\d{4})?/u

const canonicalOf = (source: string): string | null => {
  const number = parseStandardNumber(source)
  return number.kind === 'malformed' ? null : number.canonical
}

/** Numbers of chapters and of their clauses; deeper ones may be divided otherwise by the translation. */
const clausesOf = ({ facts }: CheckedText): ReadonlySet<string> =>
  new Set(
    facts.headings.flatMap(({ number, level, annex }) =>
      number && !annex && level !== null && level <= 2 ? [number.value] : [],
    ),
  )

const differences = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] => [
  ...[...one].filter((clause) => !other.has(clause)),
  ...[...other].filter((clause) => !one.has(clause)),
]
