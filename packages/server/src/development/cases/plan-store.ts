import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import { cutPage, pageSize } from '../../paging.ts'

export type PlanRow = {
  readonly id: string
  readonly procedure: string
  readonly stage: string
  readonly title: string
  readonly planNumber: string | null
  readonly number: string | null
  readonly announcedOn: string
  readonly keeper: string
}

type Asked = {
  readonly procedure?: string | undefined
  readonly stage?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Plans that anybody may see, the latest first. */
export async function listPlanRows(db: Database, { procedure, stage, cursor, limit }: Asked) {
  const size = pageSize(limit)
  const [day, id] = cursor?.split('/') ?? []
  const { rows } = await sql<PlanRow>`
    select c.id, c.procedure, c.stage, c.title, c.plan_number as "planNumber", c.standard_number as number,
      c.announced_on as "announcedOn", o.name as keeper
    from standard_case c join organization o on o.id = c.keeper_id
    where c.announced_on is not null
      ${procedure ? sql`and c.procedure = ${procedure}` : sql``}
      ${stage ? sql`and c.stage = ${stage}` : sql``}
      ${day && id ? sql`and (c.announced_on, c.id) < (${day}::date, ${id})` : sql``}
    order by c.announced_on desc, c.id desc limit ${size + 1}`.execute(db)
  return cutPage(rows, size, (row) => `${row.announcedOn}/${row.id}`)
}
