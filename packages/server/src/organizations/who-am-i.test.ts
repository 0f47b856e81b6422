import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enter, openAccount } from './account-fixture.ts'
import { endMembership } from './end-membership.ts'
import { whoAmI } from './who-am-i.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('a signed-in person is told their roles as of today', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'secretary', email: 'jia@example.invalid' })
  const { actor } = await enter(bench, login)
  const me = await bench.run(whoAmI, {}, actor)
  expect(me).toMatchObject({ today: '2026-03-02', platformAdministrator: false, warnings: [] })
  expect(me.memberships).toEqual([{ organizationId, organizationName: '示例SLXH协会', role: 'secretary' }])
  await bench.run(endMembership, { organizationId, personId: actor.personId, role: 'secretary' })
  expect((await bench.run(whoAmI, {}, actor)).memberships).toEqual([])
})

test('an administrator is warned that no mail leaves the house', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  expect((await bench.run(whoAmI, {}, administrator)).warnings).toContain('NO_MAIL_SERVER')
})

test('who is not signed in is told so', async () => {
  await expect(bench.run(whoAmI, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
