import { type OrganizationRules, type UsedNumber, yearOf } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { numbersOf } from '../registry/numbers-of.ts'
import { type GapReason, listGapReasons } from './organization-store.ts'

export type NumberGap = { readonly sequence: number; readonly year: number | null; readonly reason: string | null }

type Numbered = {
  readonly id: string
  readonly kind: string | null
  readonly code: string | null
  readonly legacy_numbers_last: number | null
}

/** The numbers of an organization: the last that was given, the next one, and every gap with the reason on record. */
export async function organizationNumbers(
  db: Database,
  organization: Numbered,
  rules: OrganizationRules,
  today: string,
) {
  const { id, code } = organization
  // Only an association numbers standards in a sequence that the platform keeps.
  if ((organization.kind ?? 'association') !== 'association' || code === null)
    return { last: null, next: null, gaps: [] }
  const [{ used, next, gaps }, reasons] = await Promise.all([
    numbersOf(db, { id, code }, rules, yearOf(today)),
    listGapReasons(db, organization.id),
  ])
  // Numbers up to this one were used before the product was: they are not missing, only not taken over.
  const legacy = rules.numberSequence === 'running' ? (organization.legacy_numbers_last ?? 0) : 0
  const listed: NumberGap[] = gaps
    .filter(({ sequence }) => sequence > legacy)
    .map((gap) => ({ ...gap, reason: reasonOf(gap, reasons) }))
  return { last: lastOf(used, rules), next, gaps: listed }
}

const reasonOf = (
  { sequence, year }: { sequence: number; year: number | null },
  reasons: readonly GapReason[],
): string | null => reasons.findLast((known) => known.sequence === sequence && known.year === year)?.reason ?? null

/** The highest number: of the newest year, where the organization counts by year. */
function lastOf(used: readonly UsedNumber[], { numberSequence }: OrganizationRules): string | null {
  const rank = ({ year, sequence, part }: UsedNumber): [number, number, number] =>
    numberSequence === 'yearly' ? [year, sequence, part ?? 0] : [sequence, year, part ?? 0]
  const last = used.toSorted((a, b) => compareRanks(rank(a), rank(b))).at(-1)
  return last ? `${last.sequence}${last.part === null ? '' : `.${last.part}`}—${last.year}` : null
}

const compareRanks = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
