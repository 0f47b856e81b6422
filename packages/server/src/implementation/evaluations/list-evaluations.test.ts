import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { concluded, type Evaluations, NUMBER, openEvaluations } from './evaluation-fixture.ts'
import { listEvaluations } from './list-evaluations.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

it('the public sees what is published, a body its own besides, the national authority all', async () => {
  await given.plan()
  await concluded(given, true)
  const total = async (actor = thePublic, filters: object = {}) =>
    (await given.bench.run(listEvaluations, filters, actor)).total
  expect([await total(), await total(given.actors.outsider), await total(given.actors.own)]).toEqual([1, 1, 2])
  expect(await total(given.actors.national)).toBe(2)
  expect(await total(given.actors.national, { state: 'planned' })).toBe(1)
  expect(await total(thePublic, { number: 'GB 1—2020' })).toBe(0)
})

it('the total is over what was scored, and the share that was scored stands beside it', async () => {
  const { rows } = await given.bench.run(listEvaluations, { number: NUMBER }, thePublic)
  expect(rows).toMatchObject([{ total: '61.25', scored: '2/5 (40.00%)', grade: null }])
})

it('pages go on from a cursor', async () => {
  const first = await given.bench.run(listEvaluations, { limit: 1 }, given.actors.own)
  const next = await given.bench.run(listEvaluations, { limit: 1, cursor: first.next ?? '' }, given.actors.own)
  expect([first.rows.length, next.rows.length, next.next]).toEqual([1, 1, null])
})
