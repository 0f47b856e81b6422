import type { Insertable } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { AccountTable } from '../../db/tables.ts'

export async function insertAccount(db: Database, row: Insertable<AccountTable>): Promise<void> {
  await db.insertInto('account').values(row).execute()
}

/** Whether anything at all has been entered. */
export async function isEmpty(db: Database): Promise<boolean> {
  const row = await db.selectFrom('trace_event').select('seq').limit(1).executeTakeFirst()
  return row === undefined
}

export function listExperts(db: Database, organizationId: string) {
  return db
    .selectFrom('expert')
    .select(['id', 'employer'])
    .where('organization_id', '=', organizationId)
    .orderBy('expert.id')
    .execute()
}

export function listIds(
  db: Database,
  table: 'comment' | 'participant' | 'demand' | 'hearing' | 'examination_member' | 'task' | 'feedback',
  projectId: string,
) {
  return db.selectFrom(table).select('id').where('project_id', '=', projectId).orderBy('id').execute()
}

export function findLatestText(db: Database, projectId: string) {
  return db
    .selectFrom('document')
    .select('id')
    .where('project_id', '=', projectId)
    .where('kind', '=', 'draftText')
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow()
}

/** Disables the accounts whose passwords are published and ends their sessions; gives the ids of those it disabled. */
export async function disableDemonstrationAccounts(db: Database): Promise<string[]> {
  const disabled = await db
    .updateTable('account')
    .set({ state: 'disabled' })
    .where('demonstration', '=', true)
    .where('state', '<>', 'disabled')
    .returning('id')
    .execute()
  const ids = disabled.map(({ id }) => id)
  if (ids.length > 0) await db.deleteFrom('session').where('account_id', 'in', ids).execute()
  return ids
}
