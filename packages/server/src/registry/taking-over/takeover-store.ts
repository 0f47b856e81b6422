import type { Database } from '../../db/pool.ts'

export function findStandardByNumber(db: Database, organizationId: string, number: string) {
  return db
    .selectFrom('standard')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('number', '=', number)
    .executeTakeFirst()
}

/** The number may also be taken in another spelling: with other zeros before it. */
export async function isNumberTaken(
  db: Database,
  organizationId: string,
  number: { sequence: number; part: number | null; year: number },
): Promise<boolean> {
  const row = await db
    .selectFrom('standard')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('sequence', '=', number.sequence)
    .where('part', 'is not distinct from', number.part)
    .where('year', '=', number.year)
    .executeTakeFirst()
  return row !== undefined
}

/** Standards that said they replace this number while the register did not hold it. */
export async function listWaitingForReplaced(db: Database, organizationId: string, number: string): Promise<string[]> {
  const rows = await db
    .selectFrom('standard')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('replaces_number', '=', number)
    .where('replaces_standard_id', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

export async function hasProjectTitled(db: Database, organizationId: string, title: string): Promise<boolean> {
  const row = await db
    .selectFrom('project')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('title', '=', title)
    .where('taken_over', 'is', true)
    .executeTakeFirst()
  return row !== undefined
}

export async function isEnteredAsUsed(
  db: Database,
  organizationId: string,
  sequence: number,
  year: number | null,
): Promise<boolean> {
  const row = await db
    .selectFrom('number_gap')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('sequence', '=', sequence)
    .where('year', 'is not distinct from', year)
    .executeTakeFirst()
  return row !== undefined
}
