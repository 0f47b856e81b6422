import type { Basis } from '../../law/basis.ts'
import type { Worded } from '../../worded.ts'

/** Remembered, not read in the original: what is missing is a reminder to be verified, never a breach. */
export const enforcementBasis: Basis = { source: 'MSM', article: '42', confidence: 'R' }

export const enforcementStandings = {
  same: { zh: '起草部门即监管部门', en: 'One body organizes and enforces' },
  told: { zh: '已反馈', en: 'Told' },
  notTold: { zh: '本年、上年均未反馈（待核）', en: 'Not told, this year or last (to be verified)' },
  unknown: { zh: '责任部门未登记', en: 'It is not entered who is in charge' },
} as const satisfies Record<string, Worded>

export type EnforcementStanding = keyof typeof enforcementStandings

/**
 * Whether inspections and penalties were told to who organizes the implementation, where another body enforces. Told of
 * the year or of the one before counts, since a year is told of after its end.
 */
export function enforcementStandingOf(
  charges: { readonly organize: string | null; readonly enforce: string | null },
  lastTold: number | null,
  year: number,
): EnforcementStanding {
  const { organize, enforce } = charges
  if (organize === null || enforce === null) return 'unknown'
  if (organize === enforce) return 'same'
  return lastTold !== null && lastTold >= year - 1 ? 'told' : 'notTold'
}
