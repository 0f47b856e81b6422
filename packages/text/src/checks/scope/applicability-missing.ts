import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { headingOf } from '../structure/elements.ts'
import { placeOfTitle } from '../structure/heading-words.ts'
import { scopeWords } from './scope-text.ts'

const APPLIES = /适用/u

/** A scope that does not say to what the document applies. */
export const applicabilityMissing: Check = {
  id: 'A03',
  name: 'applicability-missing',
  group: 'scope',
  title: { zh: '适用性的陈述', en: 'statement of applicability' },
  why: {
    zh: '不写明适用于什么，使用者就不知道该不该用这个文件。',
    en: 'Without it users cannot tell whether the document is for them.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    missing: {
      zh: '范围中没有“本文件适用于……”的陈述',
      en: 'the scope does not say to what the document applies (本文件适用于…)',
    },
  },
  check: (text) => {
    const heading = headingOf(text, 'scope')
    const words = scopeWords(text)
    if (!heading || words === '') return notApplicable('no-such-element')
    return found(APPLIES.test(words) ? [] : [{ at: placeOfTitle(heading), message: 'missing' }])
  },
}
