import { allocateNumber, gapsOf, type OrganizationRules, type UsedNumber } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { listUsedNumbers } from './store.ts'

/** An organization's numbers: the last one, the one that comes next, and the gaps. */
export async function numbersOf(db: Database, organization: { id: string; code: string }, rules: OrganizationRules, year: number) {
  const used: UsedNumber[] = await listUsedNumbers(db, organization.id)
  const next = allocateNumber({ code: organization.code, year, order: rules.numberSequence, width: rules.numberWidth, used })
  return { used, next: next.number, gaps: gapsOf(used, rules.numberSequence) }
}
