import { type StatisticsPart } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'

export type AddedField = {
  readonly id: string
  readonly part: StatisticsPart
  readonly label: { readonly zh: string; readonly en: string }
  readonly kind: 'integer' | 'longText' | 'yesNo'
  readonly required: boolean
  readonly legalBasis: string
  readonly fromOn: string
}

/** The fields that an authority has added and that are in force on a day. */
export async function listAddedFields(db: Database, day: string): Promise<AddedField[]> {
  const rows = await db
    .selectFrom('statistics_form_field')
    .selectAll()
    .where('from_on', '<=', day)
    .where((where) => where.or([where('to_on', 'is', null), where('to_on', '>=', day)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    part: row.part as StatisticsPart, // one of these by its check in the database
    label: { zh: row.label_zh, en: row.label_en },
    kind: row.kind as AddedField['kind'], // as above
    required: row.required,
    legalBasis: row.legal_basis,
    fromOn: row.from_on,
  }))
}
