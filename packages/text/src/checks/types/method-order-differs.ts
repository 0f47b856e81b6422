import type { Check } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { misplacedMethods } from './method-order.ts'
import { placeOfTitle, requirementParts, titleWords } from './requirement-parts.ts'

export const methodOrderDiffers: Check = {
  id: 'K04',
  name: 'method-order-differs',
  group: 'types',
  title: { zh: '证实方法与要求次序一致', en: 'same order of requirements and methods' },
  why: {
    zh: '证实方法按要求的次序排列，读者由要求的位置就能找到方法。',
    en: 'With methods in the order of the requirements the place of one leads to the other.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017', confidence: 'V' }],
  modality: 'should',
  appliesTo: { types: ['specification'], notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“{title}”的方法没有按要求的次序排列',
      en: 'The method for “{title}” is not in the order of the requirements',
    },
  },
  check: (text) => {
    const parts = requirementParts(text)
    if (!parts) return notApplicable('no-such-element')
    if (parts.clauses.length < 2 || parts.methodClauses.length < 2) return unknown('needs-a-person')
    return found(
      misplacedMethods(parts).map((method) => ({
        at: placeOfTitle(method),
        message: 'found',
        data: { title: titleWords(method) },
        certainty: 'likely',
      })),
    )
  },
}
