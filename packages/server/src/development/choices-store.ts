import type { ReferenceTarget } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { ProjectRow } from './store.ts'

type Choice = { readonly id: string; readonly label: string }
const CHOICES_MAX = 500

/** The rows that a reference field of a project's act may point at, each with a label a person knows it by. */
export async function listChoices(
  db: Database,
  to: ReferenceTarget,
  project: Pick<ProjectRow, 'id' | 'organization_id'>,
): Promise<Choice[]> {
  const { rows } = await sql<Choice>`${sources[to](project)} limit ${sql.lit(CHOICES_MAX)}`.execute(db)
  return rows
}

export async function readOrganizationName(db: Database, id: string): Promise<string> {
  const row = await db.selectFrom('organization').select('name').where('id', '=', id).executeTakeFirstOrThrow()
  return row.name
}

type Project = Pick<ProjectRow, 'id' | 'organization_id'>

const sources: Readonly<Record<ReferenceTarget, (project: Project) => RawBuilder<unknown>>> = {
  organization: () => sql`select id, name as label from organization order by name`,
  standard: ({ organization_id }) =>
    sql`select id, number || ' ' || title as label from standard where organization_id = ${organization_id} order by id desc`,
  participant: ({ id }) =>
    sql`select id, organization_name as label from participant where project_id = ${id} order by position, id`,
  account: ({ organization_id }) =>
    sql`select distinct a.id, coalesce(n.name, '—') || '（' || a.login || '）' as label from membership m join account a on a.id = m.account_id join person n on n.id = a.person_id
      where m.organization_id = ${organization_id} and m.role in ('drafter', 'liaison') and a.state <> 'disabled' order by label`,
  document: ({ id }) =>
    sql`select id, '第 ' || position || ' 份 ' || name as label from document where project_id = ${id} and kind in ('draftText', 'explanatoryStatement', 'verification') order by position desc`,
  expert: ({ organization_id }) =>
    sql`select x.id, coalesce(n.name, '—') || '（' || x.employer || '）' as label from expert x join person n on n.id = x.person_id where x.organization_id = ${organization_id} and n.erased_at is null order by n.name`,
  comment: ({ id }) => sql`select id, receipt as label from comment where project_id = ${id} order by id`,
  demand: ({ id }) => sql`select id, left(demand, 60) as label from demand where project_id = ${id} order by id`,
  event: ({ id }) =>
    sql`select seq::text as id, seq || ' ' || occurred_on || ' ' || type as label from trace_event where project_id = ${id} order by seq desc`,
  examination: ({ id }) => sql`select id, held_on::text as label from examination where project_id = ${id} order by id`,
}
