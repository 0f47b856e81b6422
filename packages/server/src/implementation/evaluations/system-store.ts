import type { EvaluationGrading, Indicator } from '@zhunsheng/core'
import { exampleSystem } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'

export type IndicatorSystem = {
  readonly id: string
  readonly name: string
  readonly edition: string
  readonly inForceFrom: string
  readonly legalBasis: string
  readonly owner: string | null
  readonly indicators: readonly Indicator[]
  readonly grading: EvaluationGrading
}

/** Every system that was entered, newest first, and the example that is always there. */
export async function listSystems(db: Database): Promise<IndicatorSystem[]> {
  const rows = await db
    .selectFrom('indicator_system')
    .leftJoin('organization', 'organization.id', 'indicator_system.organization_id')
    .selectAll('indicator_system')
    .select('organization.name as owner')
    .orderBy('in_force_from', 'desc')
    .orderBy('indicator_system.id', 'desc')
    .execute()
  const entered = rows.map((row) => ({
    id: row.id,
    name: row.name,
    edition: row.edition,
    inForceFrom: row.in_force_from,
    legalBasis: row.legal_basis,
    owner: row.owner,
    indicators: row.indicators as Indicator[], // written only by enter-indicator-system
    grading: row.grading as EvaluationGrading, // as above
  }))
  return [...entered, { ...exampleSystem, owner: null }]
}

export async function isSystemKnown(db: Database, name: string, edition: string): Promise<boolean> {
  const row = await db
    .selectFrom('indicator_system')
    .select('id')
    .where('name', '=', name)
    .where('edition', '=', edition)
    .executeTakeFirst()
  return row !== undefined || (name === exampleSystem.name && edition === exampleSystem.edition)
}
