import type { Check } from '../check.ts'
import { unknown } from '../outcome.ts'

/** Tells whether it is known; what decided it stands in the report's `decisions`. Never finds a fault. */
export const level: Check = {
  id: 'E02',
  name: 'level',
  group: 'document',
  title: { zh: '标准的级别', en: 'level of the standard' },
  why: {
    zh: '封面、编号和参照的规则都随级别而定。',
    en: 'The cover, the number and the rules that serve as a reference depend on the level.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' }],
  modality: 'own',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {},
  check: ({ profile }) => (profile.level === null ? unknown('level-unknown') : { verdict: 'pass' }),
}
