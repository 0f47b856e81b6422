import { formatGroupNumber } from '../values/standard-number.ts'

export type UsedNumber = { readonly sequence: number; readonly part: number | null; readonly year: number }

export type Allocation = {
  readonly code: string
  readonly year: number
  readonly order: 'running' | 'yearly'
  readonly width: number
  readonly used: readonly UsedNumber[]
  /** Keeps the sequence of an earlier standard: a revision, or a further part. */
  readonly keepSequence?: number
  readonly part?: number
}

export type Allocated = {
  readonly sequence: number
  readonly part: number | null
  readonly year: number
  readonly number: string
}

/**
 * The next number of an organization: one above the highest of its sequence (of the year, where it counts by year).
 * A number is never taken twice; gaps stay gaps and are listed with their reasons.
 *
 * @basis GSP 17 (V2): T/<code> <sequence>—<year>; the sequence is the organization's own
 */
export function allocateNumber(allocation: Allocation): Allocated {
  const { code, year, width, keepSequence, part = null } = allocation
  const sequence = keepSequence ?? nextSequence(allocation)
  const number = formatGroupNumber({ code, sequence, width, year, ...(part !== null && { part }) })
  return { sequence, part, year, number }
}

function nextSequence({ order, used, year }: Allocation): number {
  const counted = used.filter((number) => order === 'running' || number.year === year)
  return Math.max(0, ...counted.map(({ sequence }) => sequence)) + 1
}

/** Sequences below the highest that no number uses. By year, where the organization counts by year. */
export function gapsOf(
  used: readonly UsedNumber[],
  order: 'running' | 'yearly',
): { sequence: number; year: number | null }[] {
  if (order === 'running') return missingBelow(used).map((sequence) => ({ sequence, year: null }))
  const years = [...new Set(used.map(({ year }) => year))].sort((a, b) => a - b)
  return years.flatMap((year) =>
    missingBelow(used.filter((number) => number.year === year)).map((sequence) => ({ sequence, year })),
  )
}

function missingBelow(used: readonly UsedNumber[]): number[] {
  const taken = new Set(used.map(({ sequence }) => sequence))
  const highest = Math.max(0, ...taken)
  return Array.from({ length: highest }, (_, index) => index + 1).filter((sequence) => !taken.has(sequence))
}
