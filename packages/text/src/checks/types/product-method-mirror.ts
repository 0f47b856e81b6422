import type { Check, FoundFault } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { misplacedMethods } from './method-order.ts'
import { placeOfTitle, requirementParts, titleWords } from './requirement-parts.ts'
import { unverifiedRequirements } from './unverified-requirements.ts'

export const productMethodMirror: Check = {
  id: 'K10',
  name: 'product-method-mirror',
  group: 'types',
  title: { zh: '产品标准中试验与要求对应', en: 'product tests mirror requirements' },
  why: {
    zh: '每项要求都有试验方法且次序相同，产品才能逐项检验。',
    en: 'With a test for each requirement, in the same order, a product can be inspected item by item.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.10—2014', confidence: 'R' }],
  modality: 'should',
  appliesTo: { types: ['product'], notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    missing: {
      zh: '“{title}”的要求没有对应的试验方法',
      en: 'There is no test for the requirements of “{title}”',
    },
    order: {
      zh: '“{title}”的试验没有按要求的次序排列',
      en: 'The test for “{title}” is not in the order of the requirements',
    },
  },
  check: (text) => {
    const parts = requirementParts(text)
    if (!parts) return notApplicable('no-such-element')
    if (parts.clauses.length === 0 || parts.methodClauses.length === 0) return unknown('needs-a-person')
    return found([
      ...unverifiedRequirements(text, parts).map((clause) => faultAt(clause, 'missing')),
      ...misplacedMethods(parts).map((method) => faultAt(method, 'order')),
    ])
  },
}

const faultAt = (heading: Parameters<typeof titleWords>[0], message: 'missing' | 'order'): FoundFault => ({
  at: placeOfTitle(heading),
  message,
  data: { title: titleWords(heading) },
  certainty: 'likely',
})
