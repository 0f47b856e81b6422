import { matchesOf } from '../../document/matches.ts'
import type { TokenKind } from '../../lexer/tokens.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { textPassagesOf } from './text-passages.ts'

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

const BETWEEN_HAN = /(?<=[\p{Script=Han}”》）])(?:[,;:?]|(?<!错误)!)(?=[\p{Script=Han}“《（])/gu
/** A pair of brackets with no other inside; at least one of the two is half-width. */
const BRACKETS = /\([^()（）\n]{1,60}[)）]|（[^()（）\n]{1,60}\)/gu
const HAN = /\p{Script=Han}/u

export const punctuationWidth: Check = {
  id: 'P06',
  name: 'punctuation-width',
  group: 'layout',
  title: { zh: '标点全角半角', en: 'width of punctuation' },
  why: {
    zh: '汉字之间的标点用全角，全文才整齐一致。',
    en: 'Between Chinese characters marks are full-width, so that the text is set evenly.',
  },
  basis: [{ document: 'GB/T 15834—2011', clause: '', confidence: 'R' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 16, reviewed: 16, right: 16 },
  messages: {
    half: { zh: '汉字之间的“{found}”应为“{expected}”', en: 'Between Chinese characters “{found}” is “{expected}”' },
    brackets: { zh: '“{found}”的括号应为全角', en: 'The brackets of “{found}” are full-width' },
  },
  check: (text) => {
    const passages = textPassagesOf(text)
    if (passages.length === 0) return notApplicable('nothing-to-check')
    return found(passages.flatMap((passage) => [...marksIn(text, passage), ...bracketsIn(text, passage)]))
  },
}

const PROTECTED: ReadonlySet<TokenKind> = new Set(['identifier', 'url', 'code', 'formula', 'date', 'quantity'])

const isProtected = ({ facts }: CheckedText, passage: Passage, from: number, to: number): boolean =>
  facts.tokens(passage).some((token) => PROTECTED.has(token.kind) && token.from < to && token.to > from)

function marksIn(text: CheckedText, passage: Passage): readonly FoundFault[] {
  if (!/[,;:?!]/u.test(passage.text)) return []
  return matchesOf(passage.text, BETWEEN_HAN).flatMap(({ index, 0: mark }) => {
    if (isProtected(text, passage, index, index + 1)) return []
    const at = passage.place(index, index + 1)
    const expected = FULL[mark] ?? mark
    return [{ at, message: 'half', data: { found: mark, expected }, edits: [{ at, replacement: expected }] }]
  })
}

function bracketsIn(text: CheckedText, passage: Passage): readonly FoundFault[] {
  if (!/[()]/u.test(passage.text)) return []
  return matchesOf(passage.text, BRACKETS).flatMap(({ index, 0: words }) => {
    const end = index + words.length
    if (!isChinese(passage.text, index, words, end) || isProtected(text, passage, index, end)) return []
    const places = [index, end - 1].filter((at) => /[()]/u.test(passage.text.charAt(at)))
    const edits = places.map((from) => ({
      at: passage.place(from, from + 1),
      replacement: FULL[passage.text.charAt(from)] ?? '',
    }))
    return [{ at: passage.place(index, end), message: 'brackets', data: { found: words }, edits }]
  })
}

/** Chinese within, and Chinese on one side at least: brackets of formulas and of Latin text stay as they are. */
const isChinese = (text: string, from: number, words: string, to: number): boolean =>
  HAN.test(words) && (HAN.test(text.charAt(from - 1)) || HAN.test(text.charAt(to)))
