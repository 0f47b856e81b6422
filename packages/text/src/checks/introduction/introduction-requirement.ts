import type { Check } from '../check.ts'
import { sentencesIn } from '../facts/sentences-in.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

/** Requirements in the introduction. */
export const introductionRequirement: Check = {
  id: 'I01',
  name: 'introduction-requirement',
  group: 'introduction',
  title: { zh: '引言没有要求', en: 'no requirement in the introduction' },
  why: {
    zh: '引言是资料性要素，写在里面的要求没有人会去遵守。',
    en: 'The introduction is informative; nobody conforms to a requirement that stands in it.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.4', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    requirement: {
      zh: '引言不应包含要求，这里用了“{word}”：移到正文，或改为陈述',
      en: 'the introduction holds no requirements, but here is “{word}”: move it to a chapter or make it a statement',
    },
  },
  check: ({ facts }) => {
    const sentences = sentencesIn(facts, 'introduction')
    if (sentences.length === 0) return notApplicable('no-such-element')
    return found(
      sentences.flatMap(({ kind, modals, passage, certainty }) => {
        const modal = modals.find((each) => REQUIRING.has(each.modal))
        if (kind !== 'requirement' || !modal) return []
        const at = passage.place(modal.from, modal.to)
        return [{ at, message: 'requirement', data: { word: modal.text }, certainty }]
      }),
    )
  },
}

const REQUIRING: ReadonlySet<string> = new Set(['shall', 'shall-not', 'must', 'must-not', 'ought'])
