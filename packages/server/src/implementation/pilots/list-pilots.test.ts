import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { listPilots } from './list-pilots.ts'
import { openPilots, type Pilots } from './pilot-fixture.ts'

let given: Pilots

beforeAll(async () => {
  given = await openPilots()
})
afterAll(() => given.close())

it('what was approved is public; an application is seen by the body and the authority of its place', async () => {
  await given.applied()
  await given.approved()
  const total = async (actor = thePublic, filters: object = {}) =>
    (await given.bench.run(listPilots, filters, actor)).total
  expect([await total(), await total(given.actors.outsider)]).toEqual([1, 1])
  expect([await total(given.actors.own), await total(given.actors.beijing)]).toEqual([2, 2])
  expect(await total(given.actors.own, { state: 'applied' })).toBe(1)
})

it('a pilot is overdue from the day after its last day', async () => {
  const overdue = async () => (await given.bench.run(listPilots, { state: 'overdue' }, thePublic)).rows
  given.bench.clock.day('2026-03-02')
  expect(await overdue()).toEqual([])
  given.bench.clock.day('2026-03-03')
  expect(await overdue()).toMatchObject([{ isOverdue: true }])
})
