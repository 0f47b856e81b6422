import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { roleTitles } from '../abilities.ts'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { type AccountRow, findAccountByLogin, updateAccount } from './account-store.ts'
import { createAccount } from './create-account.ts'
import { emailInput, loginOf, organizationIdInput, personNameInput } from './input.ts'
import { findMembership } from './membership-store.ts'
import { requireOrganization } from './organization-store.ts'
import { sendInvitation } from './password-link.ts'
import { findPersonByEmail } from './person-store.ts'
import { type GrantableRole, grantable, requireMayGrant } from './who-grants.ts'

const Input = Type.Object(
  {
    /** Left out for a platform administrator, who belongs to no organization. */
    organizationId: Type.Optional(organizationIdInput),
    name: personNameInput,
    /** Also the login. */
    email: emailInput,
    role: Type.Enum(grantable, { title: '角色' }),
  },
  { additionalProperties: false },
)

type Invitation = {
  readonly name: string
  readonly email: string
  readonly role: GrantableRole
  readonly organizationId: string | null
}

/**
 * Gives a person a role: with a new account and a link to set its password, or added to the account they have. A person
 * who has not answered an earlier invitation gets a new link. The link is answered to the command line only; everybody
 * else leaves it to the notice, so that nobody sets a password for another.
 *
 * Refuses with `NOT_ALLOWED` (see `requireMayGrant`), `MEMBERSHIP_EXISTS` or `ACCOUNT_DISABLED`.
 */
export const invitePerson = useCase({
  name: 'organizations.invite-person',
  title: { zh: '邀请人员', en: 'Invite a person' },
  effect: 'write',
  roles: ['administrator', 'secretary'],
  cli: { command: 'user add' },
  input: Input,
  scope: async (_, { organizationId }) => ({ organizationId: organizationId ?? null }),
  run: async (context, input) => {
    const invitation = { ...input, email: loginOf(input.email), organizationId: input.organizationId ?? null }
    requireMayGrant(context.actor, invitation.role)
    await requireRightPlace(context, invitation)
    const account = await findAccountByLogin(context.db, invitation.email)
    return account ? inviteAgain(context, account, invitation) : inviteAnew(context, invitation)
  },
})

async function requireRightPlace(context: Context, { role, organizationId }: Invitation): Promise<void> {
  if (role === 'administrator') return
  if (organizationId === null)
    throw new Refusal('INPUT_MALFORMED', { fields: ['组织'] }, [{ code: 'FIELD_MISSING', data: { field: '组织' } }])
  await requireOrganization(context.db, organizationId)
}

async function inviteAnew(context: Context, { name, email, role, organizationId }: Invitation) {
  const known = organizationId === null ? undefined : await findPersonByEmail(context.db, organizationId, email)
  const { accountId, persons } = await createAccount(context, {
    login: email,
    isAdministrator: role === 'administrator',
    person: known ? { id: known } : { name, email },
  })
  if (role !== 'administrator') await grant(context, accountId, organizationId, role)
  context.record({
    type: 'account.invited',
    subject: { kind: 'account', id: accountId },
    data: { role: roleTitles[role] },
    persons,
  })
  return answer(context, accountId, await sendInvitation(context, { id: accountId, name, login: email }))
}

async function inviteAgain(context: Context, account: AccountRow, { name, role, organizationId }: Invitation) {
  if (account.state === 'disabled') throw new Refusal('ACCOUNT_DISABLED', { login: account.login })
  const isGranted = await grantOnce(context, account, organizationId, role)
  if (!isGranted && account.state === 'active')
    throw new Refusal('MEMBERSHIP_EXISTS', { login: account.login, role: roleTitles[role] })
  if (account.state === 'invited')
    return answer(context, account.id, await sendInvitation(context, { id: account.id, name, login: account.login }))
  context.notify({
    kind: 'invitation',
    toAccount: account.id,
    subject: '您在准绳中有了新的角色',
    body: `新的角色：${roleTitles[role].zh}。下次打开页面即可办理。`,
  })
  return answer(context, account.id, null)
}

/** False when the account holds the role already. */
async function grantOnce(
  context: Context,
  account: AccountRow,
  organizationId: string | null,
  role: GrantableRole,
): Promise<boolean> {
  if (role === 'administrator') return appointOnce(context, account)
  if (
    organizationId &&
    (await findMembership(context.db, { accountId: account.id, organizationId, role }, context.today))
  )
    return false
  const id = await grant(context, account.id, organizationId, role)
  context.record({ type: 'membership.granted', subject: { kind: 'membership', id }, data: { role: roleTitles[role] } })
  return true
}

async function appointOnce(context: Context, account: AccountRow): Promise<boolean> {
  if (account.platform_administrator) return false
  await updateAccount(context.db, account.id, { platform_administrator: true })
  context.record({
    type: 'membership.granted',
    subject: { kind: 'account', id: account.id },
    data: { role: roleTitles.administrator },
  })
  return true
}

async function grant(
  context: Context,
  accountId: string,
  organizationId: string | null,
  role: GrantableRole,
): Promise<string> {
  if (organizationId === null)
    throw new Error('requireRightPlace lets no role but the administrator be without an organization')
  const row = await context.rows.insert('membership', {
    id: context.newId(),
    account_id: accountId,
    organization_id: organizationId,
    role,
    from_on: context.today,
  })
  return row.id
}

const answer = (context: Context, accountId: string, address: string | null) => ({
  accountId,
  link: context.actor.accountId === null ? address : null,
})
