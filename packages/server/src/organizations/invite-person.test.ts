import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { invite, openAccount, tokenOf } from './account-fixture.ts'
import { addExpert } from './add-expert.ts'
import { disableAccount } from './disable-account.ts'
import { invitePerson } from './invite-person.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const byEmail = (email: string, role: string, organization = organizationId) => ({
  organizationId: organization,
  name: '示例甲',
  email,
  role,
})

test('a secretary invites a drafter, who is told, and the link is not shown to the secretary', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const { accountId, link } = await bench.run(invitePerson, byEmail('jia@example.invalid', 'drafter'), secretary)
  expect(link).toBeNull()
  const notice = await bench.db
    .selectFrom('notice')
    .selectAll()
    .where('to_account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  expect(notice.kind).toBe('invitation')
})

test.each([
  'leader',
  'regulator',
  'administrator',
])('a secretary does not appoint a %s, an administrator does', async (role) => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const administrator = await bench.seedActor(null, 'administrator')
  const input = byEmail(`${role}@example.invalid`, role)
  await expect(bench.run(invitePerson, input, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(invitePerson, input, administrator)).resolves.toMatchObject({ link: null })
})

test('a secretary invites nobody into another organization, nor into none', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const other = await bench.seedOrganization('SLYI')
  await expect(
    bench.run(invitePerson, byEmail('yi@example.invalid', 'drafter', other), secretary),
  ).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(
    bench.run(invitePerson, { name: '示例甲', email: 'yi@example.invalid', role: 'drafter' }, secretary),
  ).rejects.toMatchObject({ code: 'INPUT_MALFORMED' })
})

test('a drafter invites nobody', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  await expect(bench.run(invitePerson, byEmail('yi@example.invalid', 'drafter'), drafter)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  })
})

test('who is not signed in is told so', async () => {
  await expect(bench.run(invitePerson, byEmail('yi@example.invalid', 'drafter'), thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})

test('a person of two organizations has one account with a role in each', async () => {
  const { accountId } = await openAccount(bench, { organizationId, role: 'drafter', email: 'bing@example.invalid' })
  const other = await bench.seedOrganization('SLBI')
  expect(await bench.run(invitePerson, byEmail('BING@example.invalid', 'expert', other))).toEqual({
    accountId,
    link: null,
  })
})

test('a role that is held already is refused', async () => {
  await openAccount(bench, { organizationId, role: 'drafter', email: 'ding@example.invalid' })
  await expect(bench.run(invitePerson, byEmail('ding@example.invalid', 'drafter'))).rejects.toMatchObject({
    code: 'MEMBERSHIP_EXISTS',
  })
})

test('who has not answered an invitation is sent another link', async () => {
  const first = await invite(bench, { organizationId, role: 'drafter', email: 'wu@example.invalid' })
  const second = await bench.run(invitePerson, byEmail('wu@example.invalid', 'drafter'))
  expect(second.accountId).toBe(first.accountId)
  expect(tokenOf(second.link)).not.toBe(first.token)
})

test('a disabled account is given no role', async () => {
  const { accountId } = await openAccount(bench, { organizationId, role: 'drafter', email: 'ji@example.invalid' })
  await bench.run(disableAccount, { accountId })
  await expect(bench.run(invitePerson, byEmail('ji@example.invalid', 'expert'))).rejects.toMatchObject({
    code: 'ACCOUNT_DISABLED',
  })
})

test('an expert of the pool who is invited is the same person', async () => {
  const email = 'geng@example.invalid'
  const { expertId } = await bench.run(
    addExpert,
    { organizationId, name: '示例庚', organizationName: '示例大学', fields: [], email },
    await bench.seedActor(organizationId, 'secretary'),
  )
  const { accountId } = await bench.run(invitePerson, byEmail(email, 'expert'))
  const expert = await bench.db
    .selectFrom('expert')
    .select('person_id')
    .where('id', '=', expertId)
    .executeTakeFirstOrThrow()
  const account = await bench.db
    .selectFrom('account')
    .select('person_id')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  expect(account.person_id).toBe(expert.person_id)
})

test('the event of an invitation holds no name and no address', async () => {
  const { accountId } = await bench.run(invitePerson, {
    ...byEmail('xin@example.invalid', 'drafter'),
    name: '示例辛某',
  })
  const event = await bench.db
    .selectFrom('trace_event')
    .selectAll()
    .where('subject_id', '=', accountId)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(event)).not.toMatch(/示例辛某|xin@/u)
  expect(event.persons).toHaveLength(1)
})

test('an address that is none is refused by its field', async () => {
  await expect(bench.run(invitePerson, byEmail('not an address', 'drafter'))).rejects.toMatchObject({
    code: 'INPUT_MALFORMED',
    data: { fields: ['邮箱'] },
  })
})
