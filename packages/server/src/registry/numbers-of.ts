import { allocateNumber, gapsOf, type OrganizationRules, type UsedNumber } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { numbersWithoutStandard } from './numbers-without-standard.ts'
import { listUsedNumbers } from './store.ts'

/** An organization's numbers: the last one, the one that comes next, and the gaps. */
export async function numbersOf(
  db: Database,
  organization: { id: string; code: string },
  rules: OrganizationRules,
  year: number,
) {
  const used: UsedNumber[] = await listUsedNumbers(db, organization.id)
  const others = await numbersWithoutStandard(db, organization.id, rules.numberSequence, year)
  const next = allocateNumber({
    code: organization.code,
    year,
    order: rules.numberSequence,
    width: rules.numberWidth,
    used: [...used, ...others],
  })
  return { used, next: next.number, gaps: gapsOf(used, rules.numberSequence) }
}
