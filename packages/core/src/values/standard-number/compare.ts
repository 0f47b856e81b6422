import type { StandardNumber } from './standard-number.ts'

/** For sorting: by prefix, then sequence and part as numbers (2 before 10), then year; undated before dated. */
export function compareNumbers(a: StandardNumber, b: StandardNumber): number {
  return (
    compareText(a.prefix, b.prefix) ||
    compareNatural(a.sequence, b.sequence) ||
    compareNatural(a.part ?? '', b.part ?? '') ||
    (a.year ?? 0) - (b.year ?? 0) ||
    compareText(a.canonical, b.canonical)
  )
}

function compareNatural(a: string, b: string): number {
  const left = a.match(/\d+|\D+/gu) ?? []
  const right = b.match(/\d+|\D+/gu) ?? []
  for (const [index, run] of left.entries()) {
    const order = compareRuns(run, right[index] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareRuns(a: string, b: string): number {
  if (/^\d/u.test(a) && /^\d/u.test(b)) return Number(a) - Number(b)
  return compareText(a, b)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
