import { plainOf } from './plain.ts'

/** A day, month or year in running text. `value` is `2024-03-01`, `2024-03` or `2024`; null where the day is impossible. */
export type WrittenDate = {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly precision: 'day' | 'month' | 'year'
  readonly value: string | null
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`
const HAN_YEAR = '(?<hanYear>[一二][九〇零○][〇零○一二三四五六七八九]{2})'
const FORMS = [
  String.raw`${YEAR} ?年(?: ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?)?(?!版|度以)`,
  `${HAN_YEAR}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?`,
  String.raw`(?<isoYear>(?:19|20)\d{2})(?<sign>[-./])(?<isoMonth>0?[1-9]|1[0-2])\k<sign>(?<isoDay>0?[1-9]|[12]\d|3[01])(?![\d.-])`,
  String.raw`(?<pointYear>(?:19|20)\d{2})[.](?<pointMonth>0[1-9]|1[0-2]|[1-9])(?![\d.%])(?= |$|[,;。，；、)至~-])`,
  String.raw`(?<dashYear>(?:19|20)\d{2})-(?<dashMonth>0[1-9]|1[0-2])(?![\d.-])`,
]

const DATE = new RegExp(`(?<![A-Za-z\\d._/-])(?:${FORMS.join('|')})`, 'gu')

/** Dates, in order. What stands behind a letter, a digit, a dash or a point is part of something else (a number of a standard). */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!/[\d０-９]{4}|[一二][九〇零○]/u.test(text)) return []
  const plain = plainOf(text)
  return Array.from(plain.matchAll(DATE), (match) => dateOf(text, match))
}

function dateOf(text: string, match: RegExpExecArray): WrittenDate {
  const { year, month, day, isoYear, isoMonth, isoDay, pointYear, pointMonth, dashYear, dashMonth } = match.groups ?? {}
  const parts = [year ?? isoYear ?? pointYear ?? dashYear, month ?? isoMonth ?? pointMonth ?? dashMonth, day ?? isoDay]
  const given = parts.filter((part) => part !== undefined)
  const precision = given.length === 3 ? 'day' : given.length === 2 ? 'month' : 'year'
  const value = given.map((part) => part.padStart(2, '0')).join('-')
  const from = match.index
  const to = from + match[0].length
  return { from, to, text: text.slice(from, to), precision, value: isPossible(given.map(Number)) ? value : null }
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isPossible([year, month = 1, day = 1]: readonly number[]): boolean {
  if (year === undefined) return false
  const days = month === 2 && !isLeap(year) ? 28 : DAYS[month - 1]
  return days !== undefined && day >= 1 && day <= days
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
