import type { Check } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { placeOfTitle, requirementParts, titleWords } from './requirement-parts.ts'
import { unverifiedRequirements } from './unverified-requirements.ts'

export const requirementWithoutMethod: Check = {
  id: 'K03',
  name: 'requirement-without-method',
  group: 'types',
  title: { zh: '每项要求有证实方法', en: 'method for each requirement' },
  why: {
    zh: '没有证实方法的要求，谁也说不清是否满足。',
    en: 'Nobody can tell whether a requirement without a method of verification is met.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { types: ['specification'], notSpecial: ['construction', 'food-safety', 'metrology', 'amendment'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“{title}”的要求没有对应的证实方法，请补上方法或引用方法标准',
      en: 'There is no method that verifies the requirements of “{title}”',
    },
  },
  check: (text) => {
    const parts = requirementParts(text)
    if (!parts) return notApplicable('no-such-element')
    // Without titles on both sides only a person can see what verifies what.
    if (parts.clauses.length === 0 || parts.methodClauses.length === 0) return unknown('needs-a-person')
    return found(
      unverifiedRequirements(text, parts).map((clause) => ({
        at: placeOfTitle(clause),
        message: 'found',
        data: { title: titleWords(clause) },
        certainty: 'likely',
      })),
    )
  },
}
