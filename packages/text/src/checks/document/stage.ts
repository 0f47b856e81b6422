import type { Check } from '../check.ts'
import { unknown } from '../outcome.ts'

/** Tells whether it is known; what decided it stands in the report's `decisions`. Never finds a fault. */
export const stage: Check = {
  id: 'E03',
  name: 'stage',
  group: 'document',
  title: { zh: '文本所处的阶段', en: 'stage of the text' },
  why: {
    zh: '有些空缺在征求意见时正常，在报批时就是缺陷。',
    en: 'Some blanks are right in a draft for enquiry and a fault in one for approval.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'R' }],
  modality: 'own',
  appliesTo: { paper: 'standard' },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {},
  check: ({ profile }) => (profile.stage === null ? unknown('stage-unknown') : { verdict: 'pass' }),
}
