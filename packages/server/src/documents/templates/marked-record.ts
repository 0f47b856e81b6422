import { addDays } from '@zhunsheng/core'

const HAN = /\p{Script=Han}/u
const DAY = /^\d{4}-\d{2}-\d{2}$/
const FIRST_DAY = '1991-01-01'

/** A text without the mark that made it like no other. */
export const withoutMarks = (text: string): string => text.replaceAll(/‹\d+›/gu, '')

/**
 * A record in which every text and every day is like no other, so that wherever one of them stands in the paper laid
 * out, it is certain which field put it there. Words of the program (`'meeting'`), numbers and truths stay as they are.
 */
export function markedRecord<Record>(record: Record): Record {
  let count = 0
  const marked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(marked)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one)]))
    if (typeof value !== 'string') return value
    count += 1
    if (DAY.test(value)) return addDays(FIRST_DAY, count)
    return HAN.test(value) ||
      value.includes('://') ||
      value.includes('@') ||
      value.includes('T/') ||
      value.includes(' ')
      ? `${value.replaceAll('\n', '')}‹${count}›`
      : value
  }
  return marked(record) as Record // the same shape with other texts
}
