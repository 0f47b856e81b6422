import { type PromotionForm, type PromotionState, promotionStateOn } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type Promotion = {
  readonly id: string
  readonly organizationId: string
  readonly organization: string
  readonly number: string
  readonly audience: string
  readonly form: PromotionForm
  readonly plannedOn: string
  readonly heldOn: string | null
  readonly people: number | null
  readonly materials: string | null
  readonly checkedOn: string | null
  readonly effect: string | null
  /** As it stands on the day asked for. */
  readonly state: PromotionState
}

const select = (db: Database) =>
  db
    .selectFrom('promotion')
    .innerJoin('organization', 'organization.id', 'promotion.organization_id')
    .select([
      'promotion.id',
      'organization_id as organizationId',
      'organization.name as organization',
      'number',
      'audience',
      'form',
      'planned_on as plannedOn',
      'held_on as heldOn',
      'people',
      'materials',
      'checked_on as checkedOn',
      'effect',
    ])

type Row = Omit<Promotion, 'form' | 'state'> & { readonly form: string }

const read = (row: Row, day: string): Promotion => ({
  ...row,
  form: row.form as PromotionForm, // written only from the choice of the form
  state: promotionStateOn(row, day),
})

export async function findPromotion(db: Database, id: string, day: string): Promise<Promotion | null> {
  const row = await select(db).where('promotion.id', '=', id).executeTakeFirst()
  return row ? read(row, day) : null
}

export type PromotionFilters = {
  readonly number?: string | undefined
  readonly organizationId?: string | undefined
}

const conditions = ({ number, organizationId }: PromotionFilters) =>
  sql<boolean>`${sql.join(
    [
      sql`true`,
      ...(number ? [sql`number = ${number}`] : []),
      ...(organizationId ? [sql`organization_id = ${organizationId}`] : []),
    ],
    sql` and `,
  )}`

/** Newest first, from behind a cursor. */
export async function listPromotionRows(
  db: Database,
  filters: PromotionFilters,
  page: { readonly cursor: string | undefined; readonly limit: number; readonly day: string },
): Promise<Promotion[]> {
  const { cursor, limit, day } = page
  const rows = await select(db)
    .where(conditions(filters))
    .$if(cursor !== undefined, (query) => query.where('promotion.id', '<', cursor ?? ''))
    .orderBy('promotion.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => read(row, day))
}

export async function countPromotions(db: Database, filters: PromotionFilters): Promise<number> {
  const { total } = await db
    .selectFrom('promotion')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(conditions(filters))
    .executeTakeFirstOrThrow()
  return total
}
