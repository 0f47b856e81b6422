import type { Check, FoundFault } from '../check.ts'
import { before, instead, judged, type ModalWord, modalWordsOf, tellsCondition } from './provisions.ts'

export const bareMust: Check = {
  id: 'M04',
  name: 'bare-must',
  group: 'wording',
  title: { zh: '须', en: 'bare “must”' },
  why: {
    zh: '“须”不是表示要求的能愿动词，强度不明。',
    en: '“须” is none of the verbs for provisions; how strongly it binds is left open.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'R' }],
  modality: 'should',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 55, reviewed: 55, right: 54 },
  messages: {
    found: {
      zh: '用“{found}”表示要求。要求用“{replacement}”表示',
      en: 'A requirement says “{found}”. It is worded with “{replacement}”',
    },
  },
  check: (text) =>
    judged(
      text,
      modalWordsOf(text)
        .filter((word) => word.text === '须' && !/[必无毋不所是仍尚]$/u.test(before(word)))
        .map(faultAt),
    ),
}

/** What a definition says is a fact, and so may be how a thing works. */
function faultAt(word: ModalWord): FoundFault {
  const fault = instead(word, 'found', '应')
  const isFact = tellsCondition(word) || word.sentence.passage.block.element === 'terms'
  return isFact ? { ...fault, certainty: 'guessed' } : fault
}
