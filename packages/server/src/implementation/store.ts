import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** Drafting organizations with the persons there who left an address. */
export async function listParticipants(
  db: Database,
  projectId: string,
): Promise<{ id: string; organization_name: string; contacts: string[] }[]> {
  const { rows } = await sql<{ id: string; organization_name: string; contacts: string[] }>`
    select o.id, o.organization_name,
      coalesce((select jsonb_agg(n.id order by f.position) from drafter f join person n on n.id = f.person_id where f.participant_id = o.id and n.email is not null), '[]') as contacts
    from participant o where o.project_id = ${projectId} order by o.position, o.id`.execute(db)
  return rows
}
