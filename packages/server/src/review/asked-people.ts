import { Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { listAskable } from './plan-store.ts'

/** Refuses with `REVIEW_VOTER_UNKNOWN` unless each of the accounts is of the body today. */
export async function requireMembers(
  context: Context,
  organizationId: string,
  accounts: readonly string[],
): Promise<void> {
  const members = await listAskable(context.db, organizationId, context.today)
  const strangers = accounts.filter((account) => !members.some(({ accountId }) => accountId === account))
  if (strangers.length > 0) throw new Refusal('REVIEW_VOTER_UNKNOWN', { count: strangers.length })
}
