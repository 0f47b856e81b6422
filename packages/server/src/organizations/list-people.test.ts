import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { invite, openAccount } from './account-fixture.ts'
import { erasePerson } from './erase-person.ts'
import { invitePerson } from './invite-person.ts'
import { listPeople } from './list-people.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('a secretary sees the people of the own organization, invited ones too, with their roles in it', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const other = await bench.seedOrganization('SLYI')
  await openAccount(bench, { organizationId, role: 'drafter', email: 'jia@example.invalid' })
  await bench.run(invitePerson, { organizationId: other, name: '示例甲', email: 'jia@example.invalid', role: 'expert' })
  await invite(bench, { organizationId, role: 'expert', email: 'yi@example.invalid' })
  await invite(bench, { organizationId: other, role: 'expert', email: 'bing@example.invalid' })
  const { rows, total } = await bench.run(listPeople, {}, secretary)
  expect(total).toBe(3)
  expect(rows.map(({ login, state, roles }) => [login, state, roles.map(({ role }) => role)])).toEqual([
    [secretary.accountId, 'active', ['secretary']],
    ['jia@example.invalid', 'active', ['drafter']],
    ['yi@example.invalid', 'invited', ['expert']],
  ])
})

test('an administrator sees everybody, and who was erased is no longer anybody', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  const before = await bench.run(listPeople, {}, administrator)
  const jia = before.rows.find(({ login }) => login === 'jia@example.invalid')
  expect(jia?.roles).toHaveLength(2)
  await bench.run(erasePerson, { personId: jia?.personId ?? '' })
  const after = await bench.run(listPeople, {}, administrator)
  expect(after.total).toBe(before.total - 1)
})

test('a secretary of another organization, a drafter and the public do not see them', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLBI'), 'secretary')
  const drafter = await bench.seedActor(organizationId, 'drafter')
  for (const actor of [stranger, drafter])
    await expect(bench.run(listPeople, { organizationId }, actor)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(listPeople, { organizationId }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
