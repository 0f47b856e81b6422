import { type OrganizationRules, type UsedNumber, yearOf } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { findLegacyNumbers, listNumbersWithoutStandard } from './store.ts'

type Order = OrganizationRules['numberSequence']

/**
 * Numbers that no standard on record bears and that are still not to be given again: those used up before the product
 * was, and those entered as used or left out. `year` is the year for which the next number is sought.
 */
export async function numbersWithoutStandard(
  db: Database,
  organizationId: string,
  order: Order,
  year: number,
): Promise<UsedNumber[]> {
  const legacy = await findLegacyNumbers(db, organizationId)
  const listed = await listNumbersWithoutStandard(db, organizationId)
  return [...legacyNumbers(legacy, order, year), ...listed.flatMap((number) => placed(number, order, year))]
}

/** The last number that the organization declared. Where it counts by year, that was in the year it came here. */
function legacyNumbers(
  { legacy_numbers_last: last, created_on }: { legacy_numbers_last: number | null; created_on: string },
  order: Order,
  year: number,
): UsedNumber[] {
  if (last === null) return []
  return [{ sequence: last, part: null, year: order === 'running' ? year : yearOf(created_on) }]
}

/** A number without a year belongs to a running sequence and says nothing where the organization counts by year. */
function placed(
  { sequence, year: of }: { sequence: number; year: number | null },
  order: Order,
  year: number,
): UsedNumber[] {
  if (of !== null) return [{ sequence, part: null, year: of }]
  return order === 'running' ? [{ sequence, part: null, year }] : []
}
