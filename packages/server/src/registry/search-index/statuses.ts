import type { RecordStatus } from '@zhunsheng/core'
import { FLAG, type Living, type Names } from './segment.ts'

/** By code. */
export const statusNames: readonly RecordStatus[] = [
  'plan',
  'coming',
  'current',
  'replaced',
  'withdrawn',
  'terminated',
  'unknown',
]
const [PLAN, COMING, CURRENT, REPLACED, WITHDRAWN, , UNKNOWN] = [0, 1, 2, 3, 4, 5, 6] as const

/**
 * The status of every record as of a day, as codes. Mirrors `recordStatusOn` of core, which a test holds it to; kept for
 * the day that was asked last.
 */
export function statusesOn(living: Living, names: Names, day: number): Uint8Array {
  if (living.statuses?.day === day) return living.statuses.codes
  const { count, published, implemented, withdrawn, replaced, claimed, asOf, flags } = living.segment
  const claims = claimCodes(names)
  const codes = new Uint8Array(count)
  for (let at = 0; at < count; at += 1)
    codes[at] =
      codeByDays(day, published[at] ?? 0, implemented[at] ?? 0, withdrawn[at] ?? 0, replaced[at] ?? 0) ??
      codeByClaim(
        day,
        implemented[at] ?? 0,
        asOf[at] ?? 0,
        claims[claimed[at] ?? 0] ?? UNKNOWN,
        (withdrawn[at] ?? 0) + (replaced[at] ?? 0) + ((flags[at] ?? 0) & FLAG.isOwn) > 0,
      )
  living.statuses = { day, codes }
  return codes
}

/** What days alone prove. */
function codeByDays(
  day: number,
  published: number,
  implemented: number,
  withdrawn: number,
  replaced: number,
): number | null {
  if (withdrawn !== 0 && withdrawn <= day) return WITHDRAWN
  if (replaced !== 0 && replaced <= day) return REPLACED
  if (published > day) return PLAN
  return implemented > day ? COMING : null
}

function codeByClaim(day: number, implemented: number, asOf: number, claim: number, isLasting: boolean): number {
  if (implemented !== 0 && (isLasting || (day <= asOf && (claim === CURRENT || claim === COMING)))) return CURRENT
  if (day < asOf) return UNKNOWN
  return claim === COMING && implemented !== 0 ? CURRENT : claim
}

function claimCodes(names: Names): Uint8Array {
  return Uint8Array.from({ length: names.small.size }, (_, number) => {
    const code = statusNames.indexOf(names.small.get(number) as RecordStatus) // compared only
    return code < 0 ? UNKNOWN : code
  })
}

/** How much nearer to the top a record stands for being usable; by code, as above. */
export const statusLifts: Uint8Array = Uint8Array.from([8, 14, 20, 0, 0, 0, 14])
