import { sectorCodeStates } from '@zhunsheng/core'
import type { Context } from '../../context.ts'

export type SectorCodeDecision = {
  /** The body that decided. */
  readonly organizationId: string
  readonly code: string
  readonly state: keyof typeof sectorCodeStates
  readonly fromOn: string
  readonly document: string
  readonly legalBasis: string
}

/** One decision more on a code of a sector; the latest on a day tells whether it may be used. */
export async function enterSectorCode(context: Context, decision: SectorCodeDecision): Promise<string> {
  const { organizationId, code, state, fromOn, document, legalBasis } = decision
  const row = await context.rows.insert('sector_code_status', {
    id: context.newId(),
    organization_id: organizationId,
    code,
    state,
    from_on: fromOn,
    document,
    legal_basis: legalBasis,
  })
  context.record({
    type: 'organization.sector-code-recorded',
    subject: { kind: 'sector-code', id: row.id },
    data: { code, state: sectorCodeStates[state].zh, from: fromOn, document, basis: legalBasis },
  })
  return row.id
}
