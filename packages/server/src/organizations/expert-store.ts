import { Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import type { ExpertRow, Page } from '../views.ts'
import type { Listing } from './organization-store.ts'

/** The pool of experts with what each has on hand: open examinations that they have not withdrawn from. */
export async function listExpertRows(
  db: Database,
  organizationId: string,
  { q, cursor, limit }: Listing,
  today: string,
): Promise<Page<ExpertRow>> {
  const size = pageSize(limit)
  const asked = q
    ? sql`(strpos(n.name, ${q}) > 0 or strpos(x.employer, ${q}) > 0 or strpos(x.fields::text, ${q}) > 0)`
    : sql`true`
  const where = sql`x.organization_id = ${organizationId} and n.erased_at is null and ${asked}`
  const counted = sql<{
    total: number
  }>`select count(*)::int as total from expert x join person n on n.id = x.person_id where ${where}`.execute(db)
  const listed = sql<ExpertRow>`
    select x.id, coalesce(n.name, '') as name, x.employer as "organizationName", x.fields, x.title,
      (select count(*)::int from examination_member m join examination e on e.id = m.examination_id
        where m.expert_id = x.id and m.withdrawn_reason is null and e.concluded_on is null) as load,
      case when x.absent_until >= ${today}::date then x.absent_until end as "absentUntil"
    from expert x join person n on n.id = x.person_id
    where ${where} and x.id > ${cursor ?? ''}
    order by x.id
    limit ${size + 1}`.execute(db)
  const [{ rows: totals }, { rows }] = await Promise.all([counted, listed])
  return { ...cutPage(rows, size, ({ id }) => id), total: totals[0]?.total ?? 0 }
}

export async function requireExpert(
  db: Database,
  id: string,
): Promise<{ id: string; organization_id: string; person_id: string }> {
  const row = await db
    .selectFrom('expert')
    .select(['id', 'organization_id', 'person_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '专家', en: 'expert' } })
  return row
}
