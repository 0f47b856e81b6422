import type { Check } from '../check.ts'
import { annexesOf, titlePlaceOf } from '../facts/annexes.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const annexUnmentioned: Check = {
  id: 'N01',
  name: 'annex-unmentioned',
  group: 'annexes',
  title: { zh: '附录被提及', en: 'annex mentioned' },
  why: {
    zh: '附录经正文提及才成为条款的一部分；没有提及，读者不知道何时用它。',
    en: 'An annex belongs to a provision only through a mention; without one nobody knows when to use it.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.6', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    unmentioned: {
      zh: '文中没有提及附录{letter}，应在相应的条款中提及',
      en: 'annex {letter} is mentioned nowhere; the provision it serves should name it',
    },
  },
  check: (text) => {
    const annexes = annexesOf(text)
    if (annexes.length === 0) return notApplicable('no-such-element')
    return found(
      annexes
        .filter(({ mentions }) => mentions.length === 0)
        .map(({ heading, letter }) => ({ at: titlePlaceOf(heading), message: 'unmentioned', data: { letter } })),
    )
  },
}
