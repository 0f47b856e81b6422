import { matchesOf } from '../../document/matches.ts'
import type { Check, FoundFault } from '../check.ts'
import { judged, type WrittenSo, writtenSo } from './measured-passages.ts'

export const multiplicationSign: Check = {
  id: 'Q07',
  name: 'multiplication-sign',
  group: 'quantities',
  title: { zh: '乘号', en: 'multiplication sign' },
  why: {
    zh: '数值之间的乘号用“×”；“*”和字母“x”会被当成别的符号。',
    en: 'Between figures stands “×”; an asterisk or the letter x is taken for something else.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.4.4', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    found: {
      zh: '数值之间的乘号用“×”，不用“{sign}”',
      en: 'The multiplication sign between figures is “×” and not “{sign}”',
    },
  },
  check: (text) => judged(text, writtenSo(text, PRODUCTS).flatMap(faultsIn)),
}

const FACTOR = String.raw`\d{1,9}(?:\.\d{1,9})?(?: ?(?:mm|cm|dm|km|μm|nm|m))?`

/** Figures on both sides; 0x1F is a number in hexadecimal, and letters behind the last figures make a name of it. */
const PRODUCTS = new RegExp(
  `(?<![\\w.*×-])(?!0 ?[xX])${FACTOR}(?: ?(?:×|[xX]|(?<!\\*)\\*(?!\\*)) ?${FACTOR})+(?![\\w*])`,
  'gu',
)
const SIGN = /[xX*＊ｘＸ]/gu

function faultsIn({ passage, from, words }: WrittenSo): readonly FoundFault[] {
  return matchesOf(words, SIGN).map(({ 0: sign, index }): FoundFault => {
    const at = passage.place(from + index, from + index + 1)
    const fault = { at, message: 'found', data: { sign }, edits: [{ at, replacement: '×' }] }
    // 2X5 without gaps is as often a model as a product.
    return /^[XＸ]$/u.test(sign) && !words.includes(' ') ? { ...fault, certainty: 'guessed' } : fault
  })
}
