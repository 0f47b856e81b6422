import type { Actor, Membership } from '../context.ts'
import type { Database } from '../db/pool.ts'
import { findAccount } from './account-store.ts'
import { listMembershipsOf } from './membership-store.ts'

/** An account with the rights it has today, for what is looked up for it while it is away; null once it is not active. */
export async function actingAccount(db: Database, accountId: string, today: string): Promise<Actor | null> {
  const account = await findAccount(db, accountId)
  if (account?.state !== 'active') return null
  const memberships = await listMembershipsOf(db, accountId, today)
  return {
    accountId,
    personId: account.person_id,
    platformAdministrator: account.platform_administrator,
    memberships: memberships.map(({ organization_id, role }) => ({
      organizationId: organization_id,
      role: role as Membership['role'], // the column's check holds the same roles
    })),
  }
}
