import type { Database } from '../../db/pool.ts'

export type EvaluationBody = {
  readonly id: string
  readonly name: string
  readonly field: string
  readonly qualification: string
  readonly fromOn: string
  readonly toOn: string | null
  /** Whether it stands in the register on the day asked for. */
  readonly isIn: boolean
}

export async function listBodies(db: Database, day: string): Promise<EvaluationBody[]> {
  const rows = await db.selectFrom('evaluation_body').selectAll().orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    field: row.field,
    qualification: row.qualification,
    fromOn: row.from_on,
    toOn: row.to_on,
    isIn: row.from_on <= day && (row.to_on === null || row.to_on >= day),
  }))
}
