import type { Check } from '../check.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { registeredOf } from './registered-documents.ts'

/** A registry never holds all there is: what is not found may well exist, and the message says so. */
export const unknownNumber: Check = {
  id: 'R16',
  name: 'unknown-number',
  group: 'references',
  title: { zh: '目录中没有的编号', en: 'unknown number' },
  why: {
    zh: '目录中查不到时，请核对编号是否写错。',
    en: 'A number that the registry does not hold is worth a second look.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  appliesTo: {},
  falsePositiveRisk: 'high',
  fix: 'none',
  state: 'trial',
  messages: {
    unknown: {
      zh: '所查的目录中没有“{document}”；这不说明它不存在，请核对编号',
      en: 'The registry asked does not hold “{document}”; it may exist all the same: check the number',
    },
  },
  check: (text) => {
    const registered = registeredOf(text)
    if (!registered) return unknown('no-registry')
    if (registered.length === 0) return notApplicable('nothing-to-check')
    return found(
      registered
        .filter(({ record }) => record === 'unknown')
        .map(({ document, at }) => ({ at, message: 'unknown', data: { document: document.canonical } })),
    )
  },
}
