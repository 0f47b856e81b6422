import { Refusal } from '@zhunsheng/core'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { ReviewItemTable, ReviewOpinionTable, ReviewPlanTable } from '../db/tables.ts'

export type PlanRow = Selectable<ReviewPlanTable>
export type ItemRow = Selectable<ReviewItemTable>
export type OpinionRow = Selectable<ReviewOpinionTable>

export const findPlanOfYear = (db: Database, organizationId: string, year: number): Promise<PlanRow | undefined> =>
  db
    .selectFrom('review_plan')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('year', '=', year)
    .executeTakeFirst()

export async function findPlan(db: Database, id: string): Promise<PlanRow> {
  const row = await db.selectFrom('review_plan').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('REVIEW_PLAN_NOT_FOUND')
  return row
}

/** The plan, locked until the act ends: two that change it at once come one after the other. */
export async function lockPlan(db: Database, id: string): Promise<PlanRow> {
  const row = await db.selectFrom('review_plan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('REVIEW_PLAN_NOT_FOUND')
  return row
}

export async function findItem(db: Database, id: string): Promise<ItemRow> {
  const row = await db.selectFrom('review_item').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('REVIEW_ITEM_NOT_FOUND')
  return row
}

export async function lockItem(db: Database, id: string): Promise<ItemRow> {
  const row = await db.selectFrom('review_item').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('REVIEW_ITEM_NOT_FOUND')
  return row
}

export const listItemsOfPlan = (db: Database, planId: string): Promise<ItemRow[]> =>
  db.selectFrom('review_item').selectAll().where('plan_id', '=', planId).orderBy('number').execute()

export const findItemOfPlan = (db: Database, planId: string, number: string): Promise<ItemRow | undefined> =>
  db.selectFrom('review_item').selectAll().where('plan_id', '=', planId).where('number', '=', number).executeTakeFirst()

export const listOpinions = (db: Database, itemId: string): Promise<OpinionRow[]> =>
  db.selectFrom('review_opinion').selectAll().where('item_id', '=', itemId).orderBy('id').execute()

export type Askable = { readonly accountId: string; readonly name: string; readonly as: string }

/** Who of a body may be asked on a day: whoever holds a role in it, or a seat of the committee with an account. */
export async function listAskable(db: Database, organizationId: string, day: string): Promise<Askable[]> {
  const { rows } = await sql<Askable>`
    select distinct on (a.id) a.id as "accountId", coalesce(n.name, '') as name, of_body.role as as
    from (
      select m.account_id, m.role from membership m
      where m.organization_id = ${organizationId} and m.from_on <= ${day}::date and (m.to_on is null or m.to_on > ${day}::date)
      union all
      select c.account_id, 'member' from committee_member c
      where c.organization_id = ${organizationId} and c.account_id is not null and c.from_on <= ${day}::date
        and (c.to_on is null or c.to_on > ${day}::date)) of_body
    join account a on a.id = of_body.account_id and a.state = 'active' left join person n on n.id = a.person_id
    order by a.id, of_body.role`.execute(db)
  return rows
}
