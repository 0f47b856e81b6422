import { compareDates, type IsoDate } from '../values/iso-date.ts'
import type { Worded } from '../worded.ts'

export type StandardStatus = 'coming' | 'current' | 'replaced' | 'withdrawn'

export const statusTitles: Readonly<Record<StandardStatus, Worded>> = {
  coming: { zh: '即将实施', en: 'published, not yet in force' },
  current: { zh: '现行', en: 'current' },
  replaced: { zh: '被代替', en: 'replaced' },
  withdrawn: { zh: '废止', en: 'withdrawn' },
}

type StatusFacts = {
  readonly implementsOn: IsoDate | null
  readonly withdrawnOn: IsoDate | null
  /** Taken over as withdrawn, on a day before its entry here that nobody can name. */
  readonly withdrawnDayUnknown?: boolean | null
  readonly replacedFrom: IsoDate | null
}

/** The status as of a day, derived and never stored. `replacedFrom` is the day on which a successor came into force. */
export function statusOn(standard: StatusFacts, day: IsoDate): StandardStatus {
  const { implementsOn, withdrawnOn, withdrawnDayUnknown, replacedFrom } = standard
  if (withdrawnDayUnknown) return 'withdrawn'
  if (withdrawnOn && compareDates(withdrawnOn, day) <= 0) return 'withdrawn'
  if (replacedFrom && compareDates(replacedFrom, day) <= 0) return 'replaced'
  if (implementsOn && compareDates(implementsOn, day) > 0) return 'coming'
  return 'current'
}
