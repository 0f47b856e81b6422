import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { requireSeen } from '../../development/seen.ts'
import { findCited } from '../../documents/text-check/store.ts'
import { actingAccount } from '../../organizations/acting-account.ts'
import type { Followed } from './watch-subject.ts'

/**
 * The numbers that a watch is about today: its standard, or what the last text of its project cites. What a text cites is
 * told to those who may see the project, and to nobody who no longer may.
 */
export async function watchedNumbers(
  context: Context,
  { accountId, family, projectId }: Pick<Followed, 'accountId' | 'family' | 'projectId'>,
): Promise<readonly string[]> {
  if (family !== null) return [family]
  if (projectId === null || !(await maySee(context, accountId, projectId))) return []
  return (await findCited(context.db, projectId)) ?? []
}

async function maySee(context: Context, accountId: string, projectId: string): Promise<boolean> {
  const actor = await actingAccount(context.db, accountId, context.today)
  if (!actor) return false
  return requireSeen({ ...context, actor }, projectId).then(() => true, falseWhereNotSeen)
}

function falseWhereNotSeen(error: unknown): false {
  if (error instanceof Refusal && error.code === 'PROJECT_NOT_FOUND') return false
  throw error
}
