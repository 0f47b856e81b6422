import { Refusal } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { requireOrganization } from '../organization-store.ts'

/** A committee or subcommittee. Refuses with `ORGANIZATION_NOT_FOUND` or `COMMITTEE_EXPECTED`. */
export async function requireCommittee(db: Database, id: string) {
  const { name, kind } = await requireOrganization(db, id)
  if (kind !== 'committee' && kind !== 'subcommittee') throw new Refusal('COMMITTEE_EXPECTED', { name })
  return { id, name, kind } as const
}
