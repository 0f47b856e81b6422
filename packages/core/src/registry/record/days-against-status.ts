import type { IsoDate } from '../../values/iso-date.ts'
import type { ClaimedStatus } from './claim.ts'

export type DayField = 'publishedOn' | 'implementsOn' | 'withdrawnOn'

/**
 * What a day would make of a standard on the day when a source called it `status`, where that cannot both be: a day of
 * withdrawal that had passed, for a standard called current. Null where the two agree.
 */
export function statusAgainst(
  field: DayField,
  day: IsoDate,
  { status, asOf }: { readonly status: ClaimedStatus; readonly asOf: IsoDate },
): ClaimedStatus | null {
  const hasCome = day <= asOf
  const row = table.find((each) => each.field === field && each.hasCome === hasCome && each.denies.includes(status))
  return row?.says ?? null
}

type Row = {
  readonly field: DayField
  readonly hasCome: boolean
  readonly denies: readonly ClaimedStatus[]
  readonly says: ClaimedStatus
}

const table: readonly Row[] = [
  { field: 'withdrawnOn', hasCome: true, denies: ['current', 'coming'], says: 'withdrawn' },
  { field: 'withdrawnOn', hasCome: false, denies: ['withdrawn'], says: 'current' },
  { field: 'implementsOn', hasCome: false, denies: ['current', 'replaced', 'withdrawn'], says: 'coming' },
  { field: 'publishedOn', hasCome: false, denies: ['coming', 'current', 'replaced', 'withdrawn'], says: 'plan' },
]
