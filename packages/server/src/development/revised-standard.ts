import { Refusal } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { findStandard } from '../registry/standard-records.ts'
import type { Proposal } from './proposal.ts'

/** A revision names the standard it revises, and that is one of the same organization. */
export async function requireRevisedStandard(db: Database, organizationId: string, proposal: Proposal): Promise<void> {
  if (proposal.kind !== 'revision') return
  if (!proposal.revises) throw new Refusal('REVISION_WITHOUT_STANDARD')
  await requireOwnStandard(db, organizationId, proposal.revises)
}

export async function requireOwnStandard(db: Database, organizationId: string, standardId: string): Promise<void> {
  const standard = await findStandard(db, standardId)
  if (standard.organization_id !== organizationId) throw new Refusal('STANDARD_NOT_FOUND')
}
