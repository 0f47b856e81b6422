import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { registerOrganization } from '../register-organization.ts'
import { authorizePlace } from './authorize-place.ts'
import { type Bodies, openBodies } from './bodies-fixture.ts'
import { showBody } from './show-body.ts'

let bodies: Bodies
beforeAll(async () => {
  bodies = await openBodies()
})
afterAll(() => bodies.close())

it('a body says what it is, what it owes, and what stands above and below it', async () => {
  const { organizationId } = await bodies.bench.run(registerOrganization, {
    name: '示例技术委员会',
    kind: 'committee',
    parentId: bodies.department,
    businessScope: '示例领域',
  })
  const department = await bodies.bench.run(showBody, { id: bodies.department }, bodies.actors.department)
  expect(department).toMatchObject({
    kind: 'department',
    authorized: null,
    year: 2026,
    children: [{ id: organizationId, name: '示例技术委员会', kind: 'committee' }],
  })
  expect(department.duties.map(({ duty }) => duty)).toEqual(['statisticsReport', 'reviewTasks', 'sectorCodeReport'])
  expect(department.duties.map(({ standing }) => standing)).toEqual(['unknown', 'unknown', 'unknown'])
  const committee = await bodies.bench.run(showBody, { id: organizationId })
  expect(committee.parent).toMatchObject({ name: '示例部' })
})

it('a city says whether it may make local standards', async () => {
  const authorized = async () => (await bodies.bench.run(showBody, { id: bodies.city }, bodies.actors.city)).authorized
  expect(await authorized()).toBe('unknown')
  const input = { organizationId: bodies.province, place: '370100', document: '示例批复', areaOfWork: '示例' }
  await bodies.bench.run(authorizePlace, { ...input, fromOn: '2025-01-01' }, bodies.actors.province)
  expect(await authorized()).toBe('yes')
})

it('is refused to other bodies and to the public', async () => {
  expect(await codeOf(bodies.bench.run(showBody, { id: bodies.city }, bodies.actors.association))).toBe('NOT_ALLOWED')
  expect(await codeOf(bodies.bench.run(showBody, { id: bodies.city }, thePublic))).toBe('NOT_SIGNED_IN')
})
