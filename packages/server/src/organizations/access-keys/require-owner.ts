import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { type AccountRow, useStep } from '../account-store.ts'
import { isPassword } from '../password.ts'
import { stepOfCode } from '../second-factor.ts'

/**
 * Whoever sits at an open session must show once more that the account is theirs: by the password, and by a code where
 * a second factor is in force. A code counts once.
 */
export async function requireOwner(
  context: Context,
  account: AccountRow,
  { password, code }: { readonly password: string; readonly code?: string },
): Promise<void> {
  if (!(await isPassword(account.password_hash, password))) throw new Refusal('OWN_PASSWORD_WRONG')
  if (account.second_factor_secret === null) return
  if (code === undefined) throw new Refusal('OWN_CODE_MISSING')
  const step = stepOfCode(account.second_factor_secret, code, context.now)
  if (step === null || !(await useStep(context.db, account.id, step))) throw new Refusal('SECOND_FACTOR_CODE_WRONG')
}
