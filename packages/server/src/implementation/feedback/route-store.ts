import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type RouteRow = {
  readonly id: string
  readonly name: string
  readonly organizationName: string
  readonly enteredOn: string
}

export async function listRoutes(db: Database): Promise<RouteRow[]> {
  const { rows } = await sql<RouteRow>`
    select t.id, t.name, o.name as "organizationName", t.entered_on as "enteredOn"
    from feedback_route t join organization o on o.id = t.organization_id
    where t.ended_on is null order by t.name collate zh_numeric`.execute(db)
  return rows
}

export const findOpenRoute = (db: Database, by: { readonly id: string } | { readonly name: string }) =>
  db
    .selectFrom('feedback_route')
    .select(['id', 'name'])
    .where('id' in by ? 'id' : 'name', '=', 'id' in by ? by.id : by.name)
    .where('ended_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()
