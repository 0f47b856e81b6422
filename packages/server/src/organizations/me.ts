import type { Context } from '../context.ts'
import type { Me, MemberRole } from '../views.ts'
import { findAccount } from './account-store.ts'
import { listMembershipsOf } from './membership-store.ts'
import { operationWarnings } from './operation-warnings.ts'
import { readPerson } from './person-store.ts'

/** Who is signed in, and what the pages need to know of them. Administrators are warned of how the platform is run. */
export async function makeMe(context: Context, accountId: string): Promise<Me> {
  const account = await findAccount(context.db, accountId)
  if (!account) throw new Error(`no account ${accountId}`)
  const [person, memberships] = await Promise.all([
    readPerson(context.db, account.person_id),
    listMembershipsOf(context.db, accountId, context.today),
  ])
  return {
    account: {
      id: account.id,
      login: account.login,
      name: person?.name ?? account.login,
      secondFactor: account.second_factor_secret !== null,
      tourSeen: account.tour_seen_at !== null,
    },
    platformAdministrator: account.platform_administrator,
    memberships: memberships.map((row) => ({
      organizationId: row.organization_id,
      organizationName: row.organization_name,
      role: row.role as MemberRole,
    })), // the column's check allows exactly these
    today: context.today,
    demonstration: context.config.demonstration,
    warnings: account.platform_administrator ? await operationWarnings(context) : [],
  }
}
