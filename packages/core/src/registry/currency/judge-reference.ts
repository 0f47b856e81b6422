import type { StandardNumber } from '../../values/standard-number.ts'
import type { RecordStanding, RecordStatus } from '../record/record-status.ts'

/** A record as a currency check sees it: its number, what it is called, and how it stands on the day. */
export type KnownEdition = {
  readonly number: string
  readonly title: string | null
  readonly year: number | null
  readonly implementsOn: string | null
  readonly standing: RecordStanding
  /** Sources of one weight disagree on its status. */
  readonly isDisputed: boolean
}

/**
 * What a reference is worth. `undated` names the current edition of a reference without a year; `otherEdition` means that
 * this edition is not on record but another of the same standard is; `disputed`: its sources contradict one another; `notFound` never means that it does not exist.
 */
export type CurrencyVerdict = RecordStatus | 'undated' | 'disputed' | 'otherEdition' | 'notFound' | 'noNumber'

export type JudgedReference = {
  readonly verdict: CurrencyVerdict
  /** The edition that the verdict speaks of; null where none is on record. */
  readonly edition: KnownEdition | null
  /** Editions of the same standard on record, the newest first. */
  readonly editions: readonly KnownEdition[]
}

/** Judges one reference by the editions of its standard that are on record; `editions` may be in any order. */
export function judgeReference(number: StandardNumber, editions: readonly KnownEdition[]): JudgedReference {
  const sorted = [...editions].sort((one, other) => (other.year ?? 0) - (one.year ?? 0))
  if (sorted.length === 0) return { verdict: 'notFound', edition: null, editions: sorted }
  if (number.year === undefined && number.kind !== 'planNumber') return judgeUndated(sorted)
  const edition =
    sorted.find((each) => each.number === number.canonical) ?? sorted.find((each) => each.year === number.year)
  if (!edition) return { verdict: 'otherEdition', edition: null, editions: sorted }
  return { verdict: edition.isDisputed ? 'disputed' : edition.standing.status, edition, editions: sorted }
}

/**
 * An undated reference means the newest edition with all its amendments, so it is worth what the current one is.
 *
 * @basis GB/T 1.1—2020, 9.5.4.1
 */
function judgeUndated(editions: readonly KnownEdition[]): JudgedReference {
  const current = editions.find(({ standing, isDisputed }) => standing.status === 'current' && !isDisputed)
  if (current) return { verdict: 'undated', edition: current, editions }
  const newest = editions[0] ?? null
  if (editions.some(({ isDisputed }) => isDisputed)) return { verdict: 'disputed', edition: newest, editions }
  return { verdict: newest?.standing.status ?? 'notFound', edition: newest, editions }
}

/** What a reader has to do something about, what he has to look at, and what is in order. */
export const concern: Readonly<Record<CurrencyVerdict, 'act' | 'look' | 'none'>> = {
  current: 'none',
  undated: 'none',
  coming: 'look',
  plan: 'act',
  replaced: 'act',
  withdrawn: 'act',
  terminated: 'act',
  unknown: 'look',
  disputed: 'look',
  otherEdition: 'look',
  notFound: 'look',
  noNumber: 'look',
}
