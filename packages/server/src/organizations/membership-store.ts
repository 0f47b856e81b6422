import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { MemberRole } from '../views.ts'

/** Whether membership `m` is in force on a day: from its first day, until the day on which it ended. */
export const inForceOn = (today: string): RawBuilder<boolean> =>
  sql<boolean>`m.from_on <= ${today}::date and (m.to_on is null or m.to_on > ${today}::date)`

export type MembershipOf = { readonly accountId: string; readonly organizationId: string; readonly role: MemberRole }

export async function findMembership(
  db: Database,
  { accountId, organizationId, role }: MembershipOf,
  today: string,
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('membership as m')
    .select('m.id')
    .where('m.account_id', '=', accountId)
    .where('m.organization_id', '=', organizationId)
    .where('m.role', '=', role)
    .where(inForceOn(today))
    .executeTakeFirst()
}

export function listMembershipsOf(db: Database, accountId: string, today: string) {
  return db
    .selectFrom('membership as m')
    .innerJoin('organization as o', 'o.id', 'm.organization_id')
    .select(['m.id', 'm.organization_id', 'm.role', 'o.name as organization_name'])
    .where('m.account_id', '=', accountId)
    .where(inForceOn(today))
    .orderBy('m.id')
    .execute()
}

type MembershipOfPerson = { readonly personId: string; readonly organizationId: string; readonly role: MemberRole }

export function findMembershipOfPerson(
  db: Database,
  { personId, organizationId, role }: MembershipOfPerson,
  today: string,
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select('m.id')
    .where('a.person_id', '=', personId)
    .where('m.organization_id', '=', organizationId)
    .where('m.role', '=', role)
    .where(inForceOn(today))
    .executeTakeFirst()
}
