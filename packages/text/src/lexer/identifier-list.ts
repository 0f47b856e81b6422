import type { StandardNumber } from '@zhunsheng/core'
import { readNumber } from './identifier-reading.ts'

const RANGE_LENGTH_MAX = 60

/** A further number of a list without its code, `1.2` or `.2`. */
export const readItem = (first: StandardNumber, item: string) =>
  readNumber(item.startsWith('.') ? `${first.prefix} ${first.sequence}${item}` : `${first.prefix} ${item}`)

/** A bare number after 、 is a further document only if it has a year, the same sequence, or the length of one. */
export function belongs(first: StandardNumber, item: StandardNumber, plain: string, end: number): boolean {
  if (first.kind === 'planNumber' || first.kind === 'international' || first.kind === 'foreign') return false
  if (/^ ?[A-Za-z%℃°Ω~/]/u.test(plain.slice(end, end + 2))) return false
  if (item.year !== undefined) return true
  if (item.sequence === first.sequence && item.part !== undefined && first.part !== undefined) return true
  return item.sequence.length >= 4 && Math.abs(item.sequence.length - first.sequence.length) <= 1
}

/** The year in the last figures of a range, if one is written. */
export const yearOf = (text: string | undefined) => (text === undefined ? undefined : Number(/\d{4}/u.exec(text)?.[0]))

const RANGE_END = /^(?<code>[A-Z]+(?:\/[A-Z]+)? ?)?(?:(?<sequence>\d{1,6})?(?<dot>\.))?(?<last>\d{1,6})$/u

/**
 * 28046.1～.5, 28046.1～28046.5, 802.1～6, and 3100～3102 for numbers without parts; null where the second is no later
 * number of the same row. The author's way to write the end is kept, only its signs are put right.
 */
export function expandRange(first: StandardNumber, end: string, year: number | undefined) {
  const groups = RANGE_END.exec(end)?.groups
  if (!groups) return null
  const isOfParts = first.part !== undefined
  if (isOfParts ? groups['sequence'] !== undefined && groups['sequence'] !== first.sequence : groups['dot']) return null
  const from = Number(first.part ?? first.sequence)
  const to = Number(groups['last'])
  if (!Number.isInteger(from) || to <= from || to - from > RANGE_LENGTH_MAX) return null
  const dated = year ?? first.year
  const member = (each: number) => {
    const number = isOfParts ? `${first.sequence}.${each}` : String(each).padStart(first.sequence.length, '0')
    return `${first.prefix} ${number}${dated === undefined ? '' : `—${dated}`}`
  }
  const canonical = Array.from({ length: to - from + 1 }, (_, index) => member(from + index))
  const code = groups['code'] ? `${first.prefix} ` : ''
  const written = `${first.canonical}～${code}${end.slice(groups['code']?.length ?? 0)}${year === undefined ? '' : `—${year}`}`
  return { canonical, written }
}

/** 一 is 1. */
export const arabic = (issue: string) => {
  const value = '一二三四五六七八九十'.indexOf(issue) + 1
  return value > 0 ? String(value) : issue
}
