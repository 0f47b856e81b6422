import { addDays, daysBetween, isIsoDate, type NoticeDay } from '@zhunsheng/core'

/** No holiday is longer than a month; a longer span is mistyped. */
const SPAN_DAYS_MAX = 31
const DAY_LENGTH = 10

/**
 * The days of a holiday notice, written a holiday a line: name, days off, and after the bar the weekend days on which
 * work is made up, e.g. `春节 02-05~02-11 | 02-14`. A day of another year is written in full. What is no day is passed
 * on as it stands (cut to ten characters), for the server to name it.
 */
export function readNoticeLines(year: number, lines: readonly string[]): NoticeDay[] {
  return lines.flatMap((line) =>
    daysOfLine(
      year,
      line
        .normalize('NFKC')
        .replaceAll(/[至—–]/gu, '~')
        .trim(),
    ),
  )
}

function daysOfLine(year: number, line: string): NoticeDay[] {
  const [off = '', work = ''] = line.split('|')
  const words = wordsOf(off)
  const name = /^\d/u.test(words[0] ?? '') ? '' : (words.shift() ?? '')
  return [
    ...words.flatMap((span) => daysOfSpan(year, span).map((date) => ({ date, isOffDay: true, name }))),
    ...wordsOf(work).flatMap((span) => daysOfSpan(year, span).map((date) => ({ date, isOffDay: false, name }))),
  ]
}

const wordsOf = (text: string) =>
  text
    .replaceAll(/\s*~\s*/gu, '~')
    .split(/[\s,、]+/u)
    .filter((word) => word !== '')

function daysOfSpan(year: number, span: string): string[] {
  const [first = '', last = first] = span.split('~')
  const [from, to] = [fullDate(year, first), fullDate(year, last)]
  if (!isIsoDate(from) || !isIsoDate(to)) return [span.slice(0, DAY_LENGTH)]
  const days = daysBetween(from, to)
  if (days < 0 || days >= SPAN_DAYS_MAX) return [span.slice(0, DAY_LENGTH)]
  return Array.from({ length: days + 1 }, (_, index) => addDays(from, index))
}

const fullDate = (year: number, day: string) => (/^\d\d-\d\d$/u.test(day) ? `${year}-${day}` : day)
