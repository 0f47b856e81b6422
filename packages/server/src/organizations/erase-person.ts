import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { blankKeyNames, revokeKeysOf } from './access-keys/key-store.ts'
import { requireAnotherAdministrator } from './account.ts'
import { type AccountRow, findAccountsOfPerson, updateAccount } from './account-store.ts'
import { idInput } from './input.ts'
import { spendLinksFor } from './link-store.ts'
import { listMembershipsOf } from './membership-store.ts'
import { requirePersonOnRecord } from './person.ts'
import { blankNoticesTo, blankPerson } from './person-store.ts'
import { deleteSessionsOf } from './session-store.ts'

/**
 * Erases a person's data on request, as the law on personal information lets everybody ask: name, phone, address and the salt of their mark, the login of their account, and
 * what was written to them. Events keep an id that leads nowhere, and the chain stays whole. It cannot be undone.
 *
 * Refuses with `PERSON_NOT_FOUND`, `PERSON_ERASED` or `LAST_ADMINISTRATOR`.
 */
export const erasePerson = useCase({
  name: 'organizations.erase-person',
  title: { zh: '删除个人信息', en: 'Erase personal data' },
  effect: 'write',
  roles: ['administrator'],
  cli: { command: 'person erase', positional: ['personId'] },
  input: Type.Object({ personId: idInput('人员') }, { additionalProperties: false }),
  run: async (context, { personId }) => {
    await requirePersonOnRecord(context.db, personId)
    for (const account of await findAccountsOfPerson(context.db, personId)) await retire(context, account)
    await blankNoticesTo(context.db, personId)
    await blankPerson(context.db, personId, context.now)
    context.record({ type: 'person.erased', subject: { kind: 'person', id: personId }, data: {} })
    return { personId }
  },
})

/** An account of nobody: its roles end, its login (an address) goes, and it can never be signed in to again. */
async function retire(context: Context, account: AccountRow): Promise<void> {
  await requireAnotherAdministrator(context.db, account)
  for (const { id } of await listMembershipsOf(context.db, account.id, context.today))
    await context.rows.update('membership', id, { to_on: context.today })
  await updateAccount(context.db, account.id, {
    login: `erased-${account.id}`,
    password_hash: null,
    second_factor_secret: null,
    second_factor_pending: null,
    platform_administrator: false,
    state: 'disabled',
  })
  await deleteSessionsOf(context.db, account.id)
  await revokeKeysOf(context.db, account.id, context.today)
  await blankKeyNames(context.db, account.id)
  await spendLinksFor(context.db, 'set-password', account.id, context.now)
}
