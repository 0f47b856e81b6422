import { OBJECT_PLACEHOLDER } from './source-map.ts'

const GAPS = /[\s\u00A0\u2002-\u200A\u202F]+/gu
const GAP_BETWEEN_HAN =
  /(?<=[\p{Script=Han}，。、；：（）《》“”—])[\s\u00A0\u2002-\u200A\u202F]+(?=[\p{Script=Han}，。、；：（）《》“”—])/gu

/** The text without any gap: for comparing titles, in which gaps are matters of layout. */
export function withoutGaps(text: string): string {
  return text.replace(GAPS, '')
}

/** Gaps between Han characters gone, other runs of gaps one space, ends trimmed. */
export function tidied(text: string): string {
  return text.replace(GAP_BETWEEN_HAN, '').replace(GAPS, ' ').trim()
}

/** Titles are compared without gaps, in one width and one case, and without the punctuation of the brackets' width. */
export function comparable(text: string): string {
  return withoutGaps(text.replaceAll(OBJECT_PLACEHOLDER, '')).normalize('NFKC').toLowerCase()
}

export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Where the first visible character at or after `from` stands. */
export function skipGap(text: string, from: number): number {
  let at = from
  while (at < text.length && isGap(text.charCodeAt(at))) at += 1
  return at
}

function isGap(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b)
  )
}

export function countHan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charCodeAt(at))) count += 1
  return count
}

/** Of the basic block and extension A, and the compatibility block: enough to tell Chinese from other text. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff)
}

const SENTENCE_END = /[。；;，,！？!?]\s*$/u
const LONGEST_TITLE = 80

/** Words that are said and not a title: a stop inside or at the end, or too long to be one. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) || text.includes('。') || text.length > LONGEST_TITLE || isLeadIn(text)
}

const LEAD_IN = /[：:]\s*$/u
const LONGEST_TITLE_BEFORE_COLON = 12

function isLeadIn(text: string): boolean {
  return LEAD_IN.test(text) && text.trim().length > LONGEST_TITLE_BEFORE_COLON
}
