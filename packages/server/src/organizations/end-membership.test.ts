import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enter, openAccount } from './account-fixture.ts'
import { endMembership } from './end-membership.ts'
import { findSession } from './sessions.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('a role that a secretary ends is gone at the next request of its holder', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const { login } = await openAccount(bench, { organizationId, role: 'drafter', email: 'jia@example.invalid' })
  const { actor, token } = await enter(bench, login)
  await bench.run(endMembership, { organizationId, personId: actor.personId, role: 'drafter' }, secretary)
  expect((await findSession(bench.db, token, bench.clock.now()))?.actor.memberships).toEqual([])
})

test('a secretary does not dismiss the leader', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const leader = await bench.seedActor(organizationId, 'leader')
  const input = { organizationId, personId: leader.personId, role: 'leader' }
  await expect(bench.run(endMembership, input, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(endMembership, input)).resolves.toBeDefined()
})

test('a role that is not held cannot be ended', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  await expect(
    bench.run(endMembership, { organizationId, personId: drafter.personId, role: 'expert' }),
  ).rejects.toMatchObject({ code: 'MEMBERSHIP_NOT_FOUND' })
})

test('who is not signed in is told so', async () => {
  await expect(
    bench.run(endMembership, { organizationId, personId: 'x', role: 'expert' }, thePublic),
  ).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
