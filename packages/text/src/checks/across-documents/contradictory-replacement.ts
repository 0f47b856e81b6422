import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { coverFields, placeOfField } from '../profile/cover-fields.ts'
import type { RegistryView } from '../registry-view.ts'
import { OWN } from './own-basis.ts'

export const contradictoryReplacement: Check = {
  id: 'L08',
  name: 'contradictory-replacement',
  group: 'across-documents',
  title: { zh: '代替关系的矛盾', en: 'contradictory replacements' },
  why: {
    zh: '目录里两份标准互相代替，或者两个版本同时现行，就不知道该用哪一份。',
    en: 'Where the registry has two standards replace each other, or two editions in force, nobody knows which holds.',
  },
  basis: [OWN],
  modality: 'own',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    cycle: {
      zh: '目录记载的代替关系成环：{chain}（截至{asOf}）',
      en: 'the registry has the replacements run in a ring: {chain} (as of {asOf})',
    },
    editions: {
      zh: '目录记载{numbers}同时现行（截至{asOf}）',
      en: 'the registry has {numbers} in force together (as of {asOf})',
    },
  },
  check: (text) => {
    const asked = numbersOf(text)
    if (asked.length === 0) return notApplicable('nothing-to-check')
    const { registry } = text
    if (!registry) return unknown('no-registry')
    if (asked.every(([number]) => registry.find(number) === 'unknown')) return unknown('no-registry')
    return found(
      asked.flatMap(([number, at]) => [...cycleFrom(number, at, registry), ...editionsOf(number, at, registry)]),
    )
  },
}

/** The document's own number and those of the lists of references, each once. */
function numbersOf({ document, facts }: CheckedText): readonly (readonly [string, TextPlace])[] {
  const places = new Map<string, TextPlace>()
  const [field] = coverFields(document, 'number')
  if (facts.ownNumber !== null && field) places.set(facts.ownNumber, placeOfField(field))
  for (const { identifier } of facts.references)
    for (const number of identifier?.canonical ?? [])
      if (identifier && !places.has(number))
        places.set(number, identifier.passage.place(identifier.from, identifier.to))
  return [...places]
}

const STEPS_MAX = 20

function cycleFrom(number: string, at: TextPlace, { find }: RegistryView): readonly FoundFault[] {
  const chain = [number]
  let last = find(number)
  for (let steps = 0; last !== 'unknown' && steps < STEPS_MAX; steps++) {
    const [next] = last.replacedBy
    if (next === undefined) return []
    chain.push(next)
    if (next === number) return [{ at, message: 'cycle', data: { chain: chain.join(' → '), asOf: last.asOf } }]
    last = find(next)
  }
  return []
}

function editionsOf(number: string, at: TextPlace, { find }: RegistryView): readonly FoundFault[] {
  const record = find(number)
  if (record === 'unknown') return []
  const serial = number.replace(/—\d{2,4}$/u, '')
  const inForce = record.editions
    .map((year) => `${serial}—${year}`)
    .filter((edition) => {
      const each = find(edition)
      return each !== 'unknown' && each.canonical === edition && each.status === 'inForce'
    })
  if (inForce.length < 2) return []
  return [{ at, message: 'editions', data: { numbers: inForce.join('、'), asOf: record.asOf } }]
}
