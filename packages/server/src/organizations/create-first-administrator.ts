import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { roleTitles } from '../abilities.ts'
import { useCase } from '../use-case.ts'
import { hasAdministrator } from './account-store.ts'
import { createAccount } from './create-account.ts'
import { emailInput, loginInput, loginOf, personNameInput, textInput } from './input.ts'
import { PASSWORD_LENGTH_MAX } from './password.ts'
import { sendInvitation } from './password-link.ts'

/**
 * The first administrator, from the machine's own command line only. With a password the account is open at once;
 * without, the answer holds the link to set one. Refuses with `ADMINISTRATOR_EXISTS` ever after.
 */
export const createFirstAdministrator = useCase({
  name: 'organizations.create-first-administrator',
  title: { zh: '创建首位管理员', en: 'Create the first administrator' },
  effect: 'write',
  roles: ['administrator'],
  cli: { command: 'administrator create', positional: ['login', 'name'] },
  input: Type.Object(
    {
      login: loginInput,
      name: personNameInput,
      email: Type.Optional(emailInput),
      password: Type.Optional(textInput('密码', PASSWORD_LENGTH_MAX)),
    },
    { additionalProperties: false },
  ),
  run: async (context, { login, name, email, password }) => {
    if (context.actor.accountId !== null)
      throw new Refusal('NOT_ALLOWED', { roles: [{ zh: '本机命令行', en: 'the command line of the machine' }] })
    if (await hasAdministrator(context.db)) throw new Refusal('ADMINISTRATOR_EXISTS')
    const account = { login: loginOf(login), isAdministrator: true, person: { name, email }, password }
    const { accountId, persons } = await createAccount(context, account)
    context.record({
      type: 'account.invited',
      subject: { kind: 'account', id: accountId },
      data: { role: roleTitles.administrator },
      persons,
    })
    const link =
      password === undefined ? await sendInvitation(context, { id: accountId, name, login: account.login }) : null
    return { accountId, login: account.login, link }
  },
})
