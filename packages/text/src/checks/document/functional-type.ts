import type { Check } from '../check.ts'
import { unknown } from '../outcome.ts'

/** Tells whether it is known; what decided it stands in the report's `decisions`. Never finds a fault. */
export const functionalType: Check = {
  id: 'E04',
  name: 'functional-type',
  group: 'document',
  title: { zh: '功能类型', en: 'functional type' },
  why: {
    zh: '名称、范围和核心要素的写法随功能类型而定。',
    en: 'How the name, the scope and the core elements are written depends on the functional type.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '6.1.4.2', confidence: 'V' }],
  modality: 'own',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {},
  check: ({ profile }) => (profile.type === null ? unknown('type-unknown') : { verdict: 'pass' }),
}
