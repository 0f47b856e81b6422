import type { AcceptanceDocument, PilotCheckKind, PilotState } from '@zhunsheng/core'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { PilotTable } from '../../db/tables.ts'

export type Pilot = Omit<Selectable<PilotTable>, 'state'> & {
  readonly state: PilotState
  readonly organization: string
}

/** Whose pilots are seen besides those that were approved: all, those of some provinces, those of one's own bodies. */
export type SeenPilots = {
  readonly reach: 'everywhere' | readonly string[]
  readonly organizationIds: readonly string[]
}

/** Never approved, so that it concerns the applicant and the authority alone. */
const isOpen = sql<boolean>`(pilot.state in ('approved', 'passed', 'failed') or pilot.state = 'withdrawn' and pilot.decided_on is not null)`

const select = (db: Database) =>
  db
    .selectFrom('pilot')
    .innerJoin('organization', 'organization.id', 'pilot.organization_id')
    .selectAll('pilot')
    .select('organization.name as organization')

export async function findPilot(db: Database, id: string): Promise<Pilot | null> {
  const row = await select(db).where('pilot.id', '=', id).executeTakeFirst()
  return row ? (row as Pilot) : null // its state is bound by the check of the table
}

export type PilotFilters = {
  readonly number?: string | undefined
  readonly state?: string | undefined
  /** Only those under way whose last day is before this one. */
  readonly overdueOn?: string | undefined
}

function conditions({ number, state, overdueOn }: PilotFilters, { reach, organizationIds }: SeenPilots) {
  const own = sql`pilot.organization_id in (${sql.join([...organizationIds, ''])})`
  const seen =
    reach === 'everywhere'
      ? sql`true`
      : sql`(${isOpen} or ${own} or left(pilot.place, 2) in (${sql.join([...reach, ''])}))`
  return sql<boolean>`${sql.join(
    [
      seen,
      ...(number ? [sql`pilot.number = ${number}`] : []),
      ...(state ? [sql`pilot.state = ${state}`] : []),
      ...(overdueOn ? [sql`pilot.state = 'approved' and pilot.to_on < ${overdueOn}::date`] : []),
    ],
    sql` and `,
  )}`
}

/** Newest first, from behind a cursor. */
export async function listPilotRows(
  db: Database,
  filters: PilotFilters,
  seen: SeenPilots,
  cursor: string | undefined,
  limit: number,
): Promise<Pilot[]> {
  const rows = await select(db)
    .where(conditions(filters, seen))
    .$if(cursor !== undefined, (query) => query.where('pilot.id', '<', cursor ?? ''))
    .orderBy('pilot.id', 'desc')
    .limit(limit)
    .execute()
  return rows as Pilot[] // the state is bound by the check of the table
}

export async function countPilots(db: Database, filters: PilotFilters, seen: SeenPilots): Promise<number> {
  const { total } = await db
    .selectFrom('pilot')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(conditions(filters, seen))
    .executeTakeFirstOrThrow()
  return total
}

export type PilotCheck = {
  readonly id: string
  readonly kind: PilotCheckKind
  readonly on: string
  readonly result: 'sound' | 'putRight'
  readonly findings: string
}

export async function listChecks(db: Database, pilotId: string): Promise<PilotCheck[]> {
  const rows = await db
    .selectFrom('pilot_check')
    .select(['id', 'kind', 'checked_on as on', 'result', 'findings'])
    .where('pilot_id', '=', pilotId)
    .orderBy('checked_on')
    .orderBy('id')
    .execute()
  return rows as PilotCheck[] // kind and result are bound by the checks of the table
}

export type Acceptance = {
  readonly on: string
  readonly result: 'passed' | 'failed'
  readonly experts: readonly { readonly field: string; readonly employer: string; readonly title: string }[]
  readonly documents: readonly AcceptanceDocument[]
  readonly opinion: string
}

export async function findAcceptance(db: Database, pilotId: string): Promise<Acceptance | null> {
  const row = await db
    .selectFrom('pilot_acceptance')
    .select(['accepted_on as on', 'result', 'experts', 'documents', 'opinion'])
    .where('pilot_id', '=', pilotId)
    .executeTakeFirst()
  return row ? (row as unknown as Acceptance) : null // written only by accept-pilot, whose fields are these
}
