import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type PersonRow = {
  readonly id: string
  readonly salt: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Free text in which somebody may be named, as JSON by field name. */
  readonly words: string | null
}

export async function insertPerson(db: Database, row: PersonRow): Promise<void> {
  await db.insertInto('person').values(row).execute()
}

export function readPerson(db: Database, id: string): Promise<PersonRow | undefined> {
  return db
    .selectFrom('person')
    .select(['id', 'salt', 'name', 'phone', 'email', 'words'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** A person of the organization's pool of experts, or named as a drafter in one of its projects, by address. */
export async function findPersonByEmail(
  db: Database,
  organizationId: string,
  email: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select n.id
    from person n
    where lower(n.email) = ${email}
      and not exists (select 1 from account a where a.person_id = n.id)
      and (exists (select 1 from expert x where x.person_id = n.id and x.organization_id = ${organizationId})
        or exists (select 1 from drafter f join project p on p.id = f.project_id where f.person_id = n.id and p.organization_id = ${organizationId}))
    order by n.id
    limit 1`.execute(db)
  return rows[0]?.id
}

export async function isErased(db: Database, id: string): Promise<boolean | undefined> {
  const row = await db.selectFrom('person').select('erased_at').where('id', '=', id).forUpdate().executeTakeFirst()
  return row && row.erased_at !== null
}

export async function blankPerson(db: Database, id: string, now: string): Promise<void> {
  await db
    .updateTable('person')
    .set({ salt: null, name: null, phone: null, email: null, words: null, erased_at: now })
    .where('id', '=', id)
    .execute()
}

/** What was written to a person says who they are; that something was sent, and when, remains. */
export async function blankNoticesTo(db: Database, personId: string): Promise<void> {
  await sql`
    update notice set subject = '', body = ''
    where to_person_id = ${personId} or to_account_id in (select id from account where person_id = ${personId})`.execute(
    db,
  )
}
