import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { judged, type Provision, provisionsOf, requires } from './provisions.ts'

export const unmeasurableRequirement: Check = {
  id: 'M07',
  name: 'unmeasurable-requirement',
  group: 'wording',
  title: { zh: '无法证实的要求', en: 'unmeasurable requirement' },
  why: {
    zh: '“足够”“良好”之类没有界限，谁也不能证实是否符合。',
    en: 'Words such as “sufficient” set no bound, so that nobody can verify the requirement.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'V' },
    { document: 'GB/T 20001', clause: '', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 8, reviewed: 8, right: 8 },
  messages: {
    found: {
      zh: '要求中的“{found}”没有界限。请给出数值、试验方法或可以判定的状态',
      en: '“{found}” in a requirement sets no bound. Give a value, a test method or a state that can be judged',
    },
  },
  check: (text) => {
    const grounded = groundedSentences(text)
    const requirements = provisionsOf(text).filter((sentence) => isRequirement(sentence) && !grounded(sentence))
    return judged(text, requirements.flatMap(faultsIn))
  },
}

const isRequirement = ({ modals }: Provision): boolean => modals.some(requires)

/** A value, a clause or a document in the sentence tells how it is judged. */
function groundedSentences({ facts }: CheckedText): (sentence: Provision) => boolean {
  const places = new Map<object, readonly { from: number; to: number }[]>()
  for (const { passage, from, to } of [...facts.quantities, ...facts.locators, ...facts.identifiers])
    places.set(passage, [...(places.get(passage) ?? []), { from, to }])
  return ({ passage, from, to }) => (places.get(passage) ?? []).some((each) => each.from >= from && each.to <= to)
}

const VAGUE =
  /足够(?:的|大|高|强|小)?|适当(?:的|地)?|较为|较(?:好|高|强|大|低)的?|相对(?:完善|稳定|独立|安全)的?|合理(?:的|地)?|良好的?|完善的|合适的?|尽快|及时/gu

/** Only behind the verb: what stands before it is the subject. */
function faultsIn({ passage, modals, to }: Provision): readonly FoundFault[] {
  const start = modals.find(requires)?.to ?? to
  const [match] = passage.text.slice(start, to).matchAll(VAGUE)
  if (!match) return []
  const [words] = match
  const from = start + match.index
  return [{ at: passage.place(from, from + words.length), message: 'found', data: { found: words } }]
}
