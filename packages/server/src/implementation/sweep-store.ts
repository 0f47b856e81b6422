import { type SqlBool, sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type TaskToMark = {
  readonly id: string
  readonly project_id: string
  readonly kind: string
  readonly due_on: string
  readonly organization_id: string
  readonly organization_name: string
  readonly standard_number: string
  readonly standard_title: string
  /** Persons of the drafting organization who left an address. */
  readonly contacts: readonly string[]
}

const contacts = sql<string[]>`coalesce((
  select jsonb_agg(n.id order by f.position)
  from drafter f join person n on n.id = f.person_id
  where f.participant_id = t.participant_id and n.email is not null), '[]')`

/** Open tasks of standards in force that fulfil a condition, locked; another sweep passes them over. */
function listOpenTasks(db: Database, condition: ReturnType<typeof sql<SqlBool>>, limit: number): Promise<TaskToMark[]> {
  return db
    .selectFrom('task as t')
    .innerJoin('standard as s', 's.id', 't.standard_id')
    .innerJoin('participant as o', 'o.id', 't.participant_id')
    .select([
      't.id',
      't.project_id',
      't.kind',
      't.due_on',
      's.organization_id',
      'o.organization_name',
      's.number as standard_number',
      's.title as standard_title',
      contacts.as('contacts'),
    ])
    .where('t.done_on', 'is', null)
    .where('s.withdrawn_on', 'is', null)
    .where(condition)
    .orderBy('t.due_on')
    .orderBy('t.id')
    .limit(limit)
    .forUpdate('t')
    .skipLocked()
    .execute()
}

export const listTasksToRemind = (db: Database, today: string, until: string, limit: number): Promise<TaskToMark[]> =>
  listOpenTasks(db, sql<SqlBool>`t.reminded_on is null and t.due_on between ${today}::date and ${until}::date`, limit)

export const listTasksOverdue = (db: Database, today: string, limit: number): Promise<TaskToMark[]> =>
  listOpenTasks(db, sql<SqlBool>`t.overdue_since is null and t.due_on < ${today}::date`, limit)

/** Accounts that hold the secretariat of an organization on a day. */
export async function listSecretaries(db: Database, organizationId: string, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select('a.id')
    .where('m.organization_id', '=', organizationId)
    .where('m.role', '=', 'secretary')
    .where('a.state', '=', 'active')
    .where('m.from_on', '<=', today)
    .where((expression) => expression.or([expression('m.to_on', 'is', null), expression('m.to_on', '>=', today)]))
    .execute()
  return rows.map(({ id }) => id)
}
