import {
  type PointKind,
  type PointState,
  pointStateOn,
  type QualificationStanding,
  qualificationOn,
} from '@zhunsheng/core'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { MonitoringPointTable } from '../../db/tables.ts'

export type Point = {
  readonly id: string
  readonly organizationId: string | null
  readonly name: string
  readonly kinds: readonly PointKind[]
  readonly field: string
  readonly ics: readonly string[]
  readonly ccs: readonly string[]
  readonly place: string
  readonly capability: string
  readonly qualification: string | null
  readonly qualificationScope: string | null
  readonly qualifiedFrom: string | null
  readonly qualifiedTo: string | null
  readonly fromOn: string
  readonly entryDocument: string
  readonly suspendedOn: string | null
  readonly suspendedReason: string | null
  readonly leftOn: string | null
  readonly leftReason: string | null
  readonly version: number
  /** As they stand on the day asked for. */
  readonly state: PointState
  readonly qualified: QualificationStanding
}

type Row = Selectable<MonitoringPointTable>

export function pointOn(row: Row, day: string): Point {
  const days = { fromOn: row.from_on, suspendedOn: row.suspended_on, leftOn: row.left_on }
  const held = { qualification: row.qualification, qualifiedFrom: row.qualified_from, qualifiedTo: row.qualified_to }
  return {
    id: row.id,
    organizationId: row.organization_id,
    name: row.name,
    kinds: row.kinds as PointKind[], // one of the three by its check in the database
    field: row.field,
    ics: row.ics,
    ccs: row.ccs,
    place: row.place,
    capability: row.capability,
    qualificationScope: row.qualification_scope,
    entryDocument: row.entry_document,
    suspendedReason: row.suspended_reason,
    leftReason: row.left_reason,
    version: row.version,
    ...days,
    ...held,
    state: pointStateOn(days, day),
    qualified: qualificationOn(held, day),
  }
}

export async function findPoint(db: Database, id: string, day: string): Promise<Point | null> {
  const row = await db.selectFrom('monitoring_point').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? pointOn(row, day) : null
}

export type PointFilters = {
  readonly kind?: string | undefined
  readonly province?: string | undefined
  readonly q?: string | undefined
}

const conditionsOf = ({ kind, province, q }: PointFilters) =>
  sql<boolean>`${sql.join(
    [
      sql`true`,
      ...(kind ? [sql`${kind} = any(kinds)`] : []),
      ...(province ? [sql`place like ${`${province}%`}`] : []),
      ...(q ? [sql`(strpos(name, ${q}) > 0 or strpos(field, ${q}) > 0 or strpos(capability, ${q}) > 0)`] : []),
    ],
    sql` and `,
  )}`

/** Points in the order of their entry, from behind a cursor. */
export function listPointRows(db: Database, filters: PointFilters, cursor: string, limit: number): Promise<Row[]> {
  return db
    .selectFrom('monitoring_point')
    .selectAll()
    .where(conditionsOf(filters))
    .where('id', '>', cursor)
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function countPoints(db: Database, filters: PointFilters): Promise<number> {
  const { total } = await db
    .selectFrom('monitoring_point')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(conditionsOf(filters))
    .executeTakeFirstOrThrow()
  return total
}

/** How many points are in the network on a day, by the first two digits of their place and by kind. */
export async function countByProvince(
  db: Database,
  day: string,
): Promise<{ province: string; kind: PointKind; count: number }[]> {
  const { rows } = await sql<{ province: string; kind: PointKind; count: number }>`
    select left(place, 2) as province, kind, count(*)::int as count
    from monitoring_point, unnest(kinds) as kind
    where from_on <= ${day}::date and (left_on is null or left_on > ${day}::date)
      and (suspended_on is null or suspended_on > ${day}::date)
    group by 1, 2 order by 1, 2`.execute(db)
  return rows
}

export type ChargedStandard = { readonly number: string; readonly fromOn: string; readonly years: readonly number[] }

/** The standards in a point's charge, each with the years for which an analysis was accepted. */
export async function listCharged(db: Database, pointId: string): Promise<ChargedStandard[]> {
  const { rows } = await sql<ChargedStandard>`
    select s.number, s.from_on as "fromOn",
      coalesce((select jsonb_agg(t.year order by t.year) from statistics_task t
        where t.point_id = s.point_id and t.number = s.number and t.state = 'accepted'), '[]') as years
    from point_standard s where s.point_id = ${pointId} and s.to_on is null order by s.number collate zh_numeric`.execute(
    db,
  )
  return rows
}

export async function findMandatoryTitles(db: Database, numbers: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ number: string; title: string }>`
    select number, title from standard_record where title is not null and number in (${sql.join([...numbers, ''])})`.execute(
    db,
  )
  return new Map(rows.map(({ number, title }) => [number, title]))
}
