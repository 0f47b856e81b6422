import type { Check, Edition } from '../check.ts'
import { behind, instead, judged, type ModalWord, modalWordsOf } from './provisions.ts'

/** What is forbidden is worded with 不应. The edition of 2009 allowed 不得 in its place, and not 不可. */
export const otherProhibition: Check = {
  id: 'M02',
  name: 'other-prohibition',
  group: 'wording',
  title: { zh: '不得、不可、禁止、严禁', en: 'prohibition worded otherwise' },
  why: {
    zh: '禁止的意思统一用“不应”表示，读者才不会以为轻重有别。',
    en: 'One word for all that is forbidden keeps readers from seeing degrees where there are none.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 12, reviewed: 12, right: 9 },
  messages: {
    found: {
      zh: '用“{found}”表示禁止。禁止用“{replacement}”表示；如果是说做不到，用“不能”',
      en: 'A prohibition says “{found}”. It is worded with “{replacement}”; for what is impossible to do, “不能”',
    },
  },
  check: (text) => {
    const words = WORDS[text.profile.edition ?? '2009']
    return judged(
      text,
      modalWordsOf(text)
        .filter((word) => words.includes(word.text) && !isState(word) && !OUTSIDE.test(word.sentence.text))
        .map((word) => instead(word, 'found', '不应')),
    )
  },
}

const WORDS: Readonly<Record<Edition, readonly string[]>> = {
  '2009': ['不可', '不可以'],
  '2020': ['不得', '不可', '不可以', '禁止', '严禁'],
}

const OUTSIDE = /法律|法规|法令|主管部门|行政部门|《[^》]{1,40}(?:法|条例|规定|办法|公约)》/u

/** 禁止读操作 in a cell names a setting; 表示本地策略禁止 ends with it. Both forbid nothing to the reader. */
function isState(word: ModalWord): boolean {
  const { passage } = word.sentence
  if (/^\s*[，。；、）)”]?\s*$/u.test(behind(word).slice(0, 2))) return true
  if (word.text !== '禁止') return false
  return passage.cell !== undefined && !/。\s*$/u.test(passage.text)
}
