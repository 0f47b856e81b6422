import type { Database } from '../../db/pool.ts'
import { listMembersOn, listSeatsOf } from './committee-store.ts'

export type CommitteeMember = {
  readonly id: string
  readonly personId: string
  readonly name: string | null
  readonly category: string
  readonly employer: string | null
  readonly accountId: string | null
}

/** The members of a committee on a day, in the order in which they were seated. */
export const committeeMembersOn = (db: Database, organizationId: string, day: string): Promise<CommitteeMember[]> =>
  listMembersOn(db, organizationId, day)

/** The committees in which somebody has a seat on a day. */
export const committeesOf = (db: Database, accountId: string, day: string): Promise<{ id: string; name: string }[]> =>
  listSeatsOf(db, accountId, day)
