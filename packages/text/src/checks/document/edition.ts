import type { Check } from '../check.ts'
import { unknown } from '../outcome.ts'

/** Tells whether it is known; what decided it stands in the report's `decisions`. Never finds a fault. */
export const edition: Check = {
  id: 'E01',
  name: 'edition',
  group: 'document',
  title: { zh: '起草所依据的版本', en: 'edition followed' },
  why: {
    zh: '知道按哪一版起草，才知道该用哪些规则。',
    en: 'Which rules apply depends on the edition that the text follows.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.3 a)', confidence: 'V' }],
  modality: 'own',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {},
  check: ({ profile }) => (profile.edition === null ? unknown('edition-unknown') : { verdict: 'pass' }),
}
