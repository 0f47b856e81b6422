import { skipGap, withoutGaps } from './words.ts'

/**
 * A number at the head of a heading. `value` is as it counts (`5.2.1`, `A.1`, `附录A`, `一`), `parts` its members for order
 * and depth, `to` where the words after it begin, `hasGap` whether a gap sets it off, `mark` the stop that follows it.
 */
export type HeadingNumber = {
  readonly value: string
  readonly shape: 'clause' | 'annex' | 'annex-clause' | 'chapter-word' | 'chinese' | 'chinese-bracketed'
  readonly parts: readonly string[]
  readonly typed: string
  readonly to: number
  readonly hasGap: boolean
  readonly mark: string
}

const CLAUSE = /^([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){0,7})([.．、]?)/u
const ANNEX = /^附[\s\u3000]*[录錄件][\s\u3000]*([A-ZＡ-Ｚ])(?![A-Za-z0-9.．-])/u
const ANNEX_CLAUSE = /^([A-ZＡ-Ｚ](?:[.．][0-9０-９]{1,3}){1,6})([.．]?)(?![0-9A-Za-z])/u
const CHAPTER_WORD = /^第[\s\u3000]*([一二三四五六七八九十百]{1,5}|[0-9]{1,2})[\s\u3000]*[章节]/u
const CHINESE = /^([一二三四五六七八九十]{1,3})[、．.]/u
const CHINESE_BRACKETED = /^[（(]([一二三四五六七八九十]{1,3})[）)]/u

/** The number a text begins with; null where it begins with none. Years, dates and addresses are none. */
export function headingNumberOf(text: string): HeadingNumber | null {
  const from = skipGap(text, 0)
  const first = text.charCodeAt(from)
  if (Number.isNaN(first)) return null
  if (!BEGINNINGS.has(text.charAt(from))) return null
  const rest = text.slice(from, from + LONGEST_NUMBER)
  return clauseNumber(rest, text, from) ?? lettered(rest, text, from) ?? chinese(rest, text, from)
}

const LONGEST_NUMBER = 40

/** Most paragraphs begin with none of these, and need not be tried for each shape. */
const BEGINNINGS = new Set(
  '0123456789０１２３４５６７８９附第（(一二三四五六七八九十ABCDEFGHIJKLMNOPQRSTUVWXYZＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ',
)

function clauseNumber(rest: string, text: string, from: number): HeadingNumber | null {
  const match = CLAUSE.exec(rest)
  if (!match?.[1]) return null
  const after = rest.charAt(match[0].length)
  if (/[0-9０-９]/u.test(after)) return null
  const value = match[1].normalize('NFKC')
  return numberAt(text, from, match[0], { value, shape: 'clause', parts: value.split('.'), mark: match[2] ?? '' })
}

function lettered(rest: string, text: string, from: number): HeadingNumber | null {
  const annex = ANNEX.exec(rest)
  if (annex?.[1]) {
    const letter = annex[1].normalize('NFKC')
    return numberAt(text, from, annex[0], { value: `附录${letter}`, shape: 'annex', parts: [letter], mark: '' })
  }
  const clause = ANNEX_CLAUSE.exec(rest)
  if (!clause?.[1]) return null
  const value = clause[1].normalize('NFKC')
  return numberAt(text, from, clause[0], {
    value,
    shape: 'annex-clause',
    parts: value.split('.'),
    mark: clause[2] ?? '',
  })
}

function chinese(rest: string, text: string, from: number): HeadingNumber | null {
  const chapter = CHAPTER_WORD.exec(rest)
  if (chapter?.[1]) {
    const value = /[0-9]/u.test(chapter[1]) ? chapter[1] : String(arabicOf(chapter[1]))
    return numberAt(text, from, chapter[0], { value, shape: 'chapter-word', parts: [value], mark: '' })
  }
  const plain = CHINESE.exec(rest)
  if (plain?.[1]) {
    const parts = [String(arabicOf(plain[1]))]
    return numberAt(text, from, plain[0], { value: plain[1], shape: 'chinese', parts, mark: '、' })
  }
  const bracketed = CHINESE_BRACKETED.exec(rest)
  if (!bracketed?.[1]) return null
  const parts = ['', String(arabicOf(bracketed[1]))]
  return numberAt(text, from, bracketed[0], {
    value: `（${bracketed[1]}）`,
    shape: 'chinese-bracketed',
    parts,
    mark: '',
  })
}

type Found = Pick<HeadingNumber, 'value' | 'shape' | 'parts' | 'mark'>

function numberAt(text: string, from: number, typed: string, found: Found): HeadingNumber {
  const end = from + typed.length
  const to = skipGap(text, end)
  return { ...found, typed, to, hasGap: to > end || end === text.length }
}

const CHINESE_DIGITS = '一二三四五六七八九'

/** 一 … 九十九. */
export function arabicOf(chinese: string): number {
  const ten = chinese.indexOf('十')
  if (ten === -1) return CHINESE_DIGITS.indexOf(chinese.charAt(0)) + 1
  const tens = ten === 0 ? 1 : CHINESE_DIGITS.indexOf(chinese.charAt(ten - 1)) + 1
  return tens * 10 + CHINESE_DIGITS.indexOf(chinese.charAt(ten + 1) || '零') + 1
}

/** The number that the word processor shows, if it is one of a heading; stops at its end and gaps are dropped. */
export function automaticHeadingNumber(shown: string): HeadingNumber | null {
  const text = withoutGaps(shown)
  const number = headingNumberOf(text)
  if (!number) return null
  return number.to === text.length ? number : null
}

const UNIT_OR_COUNT =
  /^(?:[kKmMGTnpμµdc]?(?:V|A|W|Hz|m|g|s|Pa|J|N|F|H|Ω|L|l|B|b|bit|eV|mol|cd|lx|lm|T|K|C)(?:[²³23]|\/[a-z]{1,3})?|min|h|d|t|°|℃|%|％|‰|dB|rpm|倍|个|次|种|年|月|日|天|周|名|人|条|项|台|件|套|位|字节|元|万|亿|米|千克|公斤|吨|小时|分钟|秒|～|~|±|×|—|-|－|\/|∶|:|：)(?![A-Za-z])/u

/** Whether what follows makes the number a quantity, a range or a date: 5.2 V 的电压, 3 个月. */
export function readsAsQuantity(text: string, number: HeadingNumber): boolean {
  if (number.shape !== 'clause') return false
  if (number.mark !== '' && number.mark !== '.') return false
  // No quantity has two points: 8.3.7日志 is a clause about logs.
  if (number.parts.length > 2) return false
  const behind = text.slice(number.to, number.to + 8)
  return UNIT_OR_COUNT.test(behind) && !LONGER_WORD.test(behind)
}

/** Words that begin with a unit or a counting word and are none: 5.1 项目管理, 7.2日志审计, 4 名称 are titles. */
const LONGER_WORD =
  /^(?:个[人体性别]|次[数序级要]|种[类子植群]|年[度龄限]|月度|日[志常期用程照]|天[线然气]|周[期边转围]|名[称词录单义]|人[员工机体身力类脸口事防]|条[件款文码形例目约]|项目|台[账架面]|件[数号]|套[管筒接]|位[置移数错图姿]|字节[序流码]|元[件素数]|倍[数频率])/u

/** Whether `next` may follow `before` in a document that is not quite in order: repeats and small jumps are faults, not impossible. */
export function mayFollow(before: HeadingNumber | null, next: HeadingNumber): boolean {
  if (next.shape === 'annex' || next.shape === 'chapter-word') return true
  if (!before) return next.parts[0] === '1' || next.parts[0] === '0' || next.shape === 'annex-clause'
  if (next.shape === 'annex-clause') return before.parts[0] === next.parts[0]
  if (next.shape === 'chinese' || next.shape === 'chinese-bracketed') return true
  if (before.shape !== 'clause' && before.shape !== 'chapter-word') return false
  const step = Number(next.parts[0]) - Number(before.parts[0])
  if (step !== 0) return step > 0 && step <= LARGEST_JUMP
  return compareParts(before.parts, next.parts) <= 0
}

const LARGEST_JUMP = 2

function compareParts(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const difference = Number(one[at]) - Number(other[at])
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
