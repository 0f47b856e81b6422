import { decidingActs, type OpinionAct, overturning } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type FigureFilters = { readonly year: number; readonly procedure?: string | undefined }

export type OpinionFigures = {
  readonly organizationId: string | null
  readonly name: string | null
  readonly act: OpinionAct
  readonly given: number
  readonly timed: number
  readonly median: number | null
  readonly late: number | null
  readonly told: number
  readonly workload: number
  readonly decided: number
  readonly overturned: number
}

const ofProcedure = (procedure: string | undefined): RawBuilder<unknown> =>
  procedure === undefined ? sql`` : sql` and c.procedure = ${procedure}`

const inYear = (year: number) =>
  sql`a.acted_on >= make_date(${year}, 1, 1) and a.acted_on < make_date(${year} + 1, 1, 1)`

/** Opinions that 审评 gave in a year, by body and act; counted in one pass over the acts of the year. */
export async function readOpinionFigures(db: Database, { year, procedure }: FigureFilters): Promise<OpinionFigures[]> {
  const acts = Object.keys(decidingActs) as OpinionAct[]
  const deciding = sql.join(
    acts.map((act) => sql`(a.act = ${act} and d.act = any(${[...decidingActs[act]]}::text[]))`),
    sql` or `,
  )
  const contrary = sql.join(
    acts.flatMap((act) =>
      Object.entries(overturning[act]).map(
        ([said, by]) => sql`(act = ${act} and said = ${said} and decided_by = any(${[...by]}::text[]))`,
      ),
    ),
    sql` or `,
  )
  const { rows } = await sql<OpinionFigures>`
    with opinion as (
      select coalesce(a.on_behalf_of, a.organization_id) as organization_id, a.act,
        a.field_values ->> 'recommendation' as said,
        case when a.field_values ->> 'startedOn' ~ ${ISO_DAY} then a.acted_on - (a.field_values ->> 'startedOn')::date end as days,
        case when a.field_values ->> 'workload' ~ '^[0-9]{1,6}$' then (a.field_values ->> 'workload')::int end as workload,
        (select d.act from case_act d where d.case_id = a.case_id and d.position > a.position and (${deciding})
          order by d.position limit 1) as decided_by
      from case_act a join standard_case c on c.id = a.case_id
      where a.act = any(${acts}::text[]) and ${inYear(year)}${ofProcedure(procedure)}
    )
    select o.organization_id as "organizationId", g.name, o.act,
      count(*)::int as given, count(o.days)::int as timed,
      percentile_cont(0.5) within group (order by o.days)::float8 as median,
      percentile_cont(0.9) within group (order by o.days)::float8 as late,
      count(o.workload)::int as told, coalesce(sum(o.workload), 0)::int as workload,
      count(*) filter (where decided_by is not null and decided_by <> act)::int as decided,
      count(*) filter (where ${contrary})::int as overturned
    from opinion o left join organization g on g.id = o.organization_id
    group by o.organization_id, g.name, o.act order by g.name nulls last, o.act`.execute(db)
  return rows
}

const ISO_DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

export type AppealFigures = { readonly raised: number; readonly decided: number; readonly upheld: number }

/** Appeals raised, decided and upheld in a year. */
export async function readAppealFigures(db: Database, { year, procedure }: FigureFilters): Promise<AppealFigures> {
  const { rows } = await sql<AppealFigures>`
    select count(*) filter (where a.act = 'appeal')::int as raised,
      count(*) filter (where a.act = 'decide-appeal')::int as decided,
      count(*) filter (where a.act = 'decide-appeal' and a.field_values ->> 'result' = 'upheld')::int as upheld
    from case_act a join standard_case c on c.id = a.case_id
    where a.act in ('appeal', 'decide-appeal') and ${inYear(year)}${ofProcedure(procedure)}`.execute(db)
  return rows[0] ?? { raised: 0, decided: 0, upheld: 0 }
}
