import Type from 'typebox'
import type { Context } from '../../context.ts'
import { hashPassword } from '../../organizations/password.ts'
import { registerPerson } from '../../organizations/person.ts'
import { useCase } from '../../use-case.ts'
import { type DemonstrationAccount, demonstrationAccounts } from './accounts.ts'
import { insertAccount } from './store.ts'
import { expertNames } from './stories.ts'

const FOUNDED_ON = '2020-01-01'

/** The made-up association with its people and experts. Not in the list of use-cases: no door leads here. */
export const seedPeople = useCase({
  name: 'demonstration.seed-people',
  title: { zh: '建立演示组织', en: 'Set up the demonstration' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context) {
    const organization = await context.rows.insert('organization', {
      id: context.newId(),
      name: '示例物流与供应链协会',
      code: 'SLWL',
      social_credit_code: null,
      business_scope: '开展物流与供应链领域的标准化、调查研究、咨询服务、业务培训、会议展览（示例）',
      contact: '标准化部，standards@example.invalid',
      created_on: FOUNDED_ON,
    })
    context.record({
      type: 'organization.registered',
      subject: { kind: 'organization', id: organization.id },
      data: { name: organization.name, code: organization.code },
    })
    const passwordHash = await hashPassword(demonstrationAccounts[0]?.password ?? '')
    const accounts = new Map<string, { accountId: string; personId: string }>()
    for (const account of demonstrationAccounts)
      accounts.set(account.login, await seedAccount(context, organization.id, account, passwordHash))
    for (const [name, employer, field] of expertNames)
      await seedExpert(context, organization.id, { name, employer, field }, accounts)
    return { organizationId: organization.id, accounts: Object.fromEntries(accounts) }
  },
})

async function seedAccount(
  context: Context,
  organizationId: string,
  account: DemonstrationAccount,
  passwordHash: string,
) {
  const person = await registerPerson(context, { name: account.name, email: `${account.login}@example.invalid` })
  const accountId = context.newId()
  await insertAccount(context.db, {
    id: accountId,
    login: account.login,
    person_id: person.id,
    password_hash: passwordHash,
    platform_administrator: account.role === 'administrator',
    state: 'active',
    demonstration: true,
    created_at: context.now,
  })
  context.record({
    type: 'account.invited',
    subject: { kind: 'account', id: accountId },
    data: { role: account.title.zh },
    persons: [person],
  })
  if (account.role !== 'administrator') {
    await context.rows.insert('membership', {
      id: context.newId(),
      account_id: accountId,
      organization_id: organizationId,
      role: account.role,
      from_on: FOUNDED_ON,
    })
    context.record({
      type: 'membership.granted',
      subject: { kind: 'account', id: accountId },
      data: { role: account.title.zh },
    })
  }
  return { accountId, personId: person.id }
}

/** The expert who has an account is the same person as that account's. */
async function seedExpert(
  context: Context,
  organizationId: string,
  expert: { name: string; employer: string; field: string },
  accounts: ReadonlyMap<string, { accountId: string; personId: string }>,
) {
  const own = demonstrationAccounts.find(({ name }) => name === expert.name)
  const account = own && accounts.get(own.login)
  const person = account
    ? null
    : await registerPerson(context, { name: expert.name, email: `expert-${context.newId()}@example.invalid` })
  const row = await context.rows.insert('expert', {
    id: context.newId(),
    organization_id: organizationId,
    person_id: account?.personId ?? person?.id ?? '',
    account_id: account?.accountId ?? null,
    employer: expert.employer,
    fields: JSON.stringify([expert.field]),
    title: '高级工程师',
    added_on: FOUNDED_ON,
  })
  context.record({
    type: 'expert.added',
    subject: { kind: 'expert', id: row.id },
    data: { organization: expert.employer },
    persons: person ? [person] : [],
  })
}
