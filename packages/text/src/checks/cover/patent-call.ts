import { editDistance } from '../../document/edit-distance.ts'
import type { Check, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found } from '../outcome.ts'
import { placeOfField } from '../profile/cover-fields.ts'
import { onWholeCover } from './cover-page.ts'

/** @basis GB/T 1.1—2020, D.1 */
const CALL = '在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。'
const LIKENESS_MIN = 0.9

export const patentCall: Check = {
  id: 'C13',
  name: 'patent-call',
  group: 'cover',
  title: { zh: '草案的专利征集说明', en: 'call for patents on drafts' },
  why: {
    zh: '征求意见稿和送审稿的封面征集专利信息，发布后才不致陷入专利纠纷。',
    en: 'Drafts ask for patents known to readers, so that no dispute arises once the document is issued.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.1', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: 'D.1', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { stages: ['enquiry', 'examination'], notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    missing: {
      zh: '草案封面没有专利征集说明，应写“{expected}”',
      en: 'The cover of the draft lacks the words “{expected}”',
    },
    differs: { zh: '专利征集说明应写为“{expected}”', en: 'The call for patents is worded “{expected}”' },
  },
  check: (text) =>
    onWholeCover(text, ({ first, start, certaintyOfMissing }) => {
      const call = callIn(text)
      if (call === null) {
        const mark = first('stage')
        const at = mark ? placeOfField(mark) : start
        return found([{ at, message: 'missing', data: { expected: CALL }, certainty: certaintyOfMissing }])
      }
      if (likeness(call.words) >= LIKENESS_MIN) return found([])
      const data = { expected: CALL }
      return found([{ at: call.at, message: 'differs', data, edits: [{ at: call.at, replacement: CALL }] }])
    }),
}

/** The marks and gaps of the sentence do not count: only its words are fixed. */
const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '')

function likeness(words: string): number {
  const [one, other] = [bare(words), bare(CALL)]
  const longest = Math.max(one.length, other.length)
  return 1 - editDistance(one, other, longest) / longest
}

const CALL_LIKE = /(?:意见|反馈)[^。]{0,30}专利[^。]{0,40}(?:附上|提交|提供|反馈)[。.]?/u

/** Wherever it stands before the text: on the cover as a rule, at times at the foot of the foreword. */
function callIn({ document, facts }: CheckedText): { readonly words: string; readonly at: TextPlace } | null {
  const field = document.cover.fields.find(({ name }) => name === 'patent-call')
  if (field) return { words: field.value, at: placeOfField(field) }
  for (const element of ['cover', 'contents', 'foreword', 'unknown'] as const)
    for (const { text, index } of facts.blocksOf(element)) {
      const match = CALL_LIKE.exec(text)
      if (!match) continue
      const from = Math.max(0, text.lastIndexOf('。', match.index) + 1)
      const to = match.index + match[0].length
      return { words: text.slice(from, to), at: { block: index, from, to } }
    }
  return null
}
