import { Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { insertAccount } from './account-store.ts'
import { hashPassword, requireGoodPassword } from './password.ts'
import { markOf, type PersonMark, registerPerson } from './person.ts'
import { refusingDuplicate } from './refusing-duplicate.ts'

export type NewAccount = {
  readonly login: string
  /** A person on record, or the data of a new one. */
  readonly person: { readonly id: string } | { readonly name: string; readonly email?: string | undefined }
  readonly isAdministrator: boolean
  /** Left out: the account waits for its owner to set one. */
  readonly password?: string | undefined
}

/** Enters an account; the caller records the event, with the marks answered here. Refuses with `LOGIN_TAKEN`. */
export async function createAccount(
  context: Context,
  account: NewAccount,
): Promise<{ accountId: string; persons: PersonMark[] }> {
  if (account.password !== undefined) requireGoodPassword(account.password)
  const persons =
    'id' in account.person ? await markOf(context, account.person.id) : [await registerPerson(context, account.person)]
  const [person] = persons
  if (!person) throw new Refusal('PERSON_NOT_FOUND')
  const row = {
    id: context.newId(),
    login: account.login,
    person_id: person.id,
    password_hash: account.password === undefined ? null : await hashPassword(account.password),
    platform_administrator: account.isAdministrator,
    state: account.password === undefined ? 'invited' : 'active',
    created_at: context.now,
  }
  await refusingDuplicate(new Refusal('LOGIN_TAKEN', { login: account.login }), () => insertAccount(context.db, row))
  return { accountId: row.id, persons }
}
