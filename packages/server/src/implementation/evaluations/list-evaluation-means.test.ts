import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { enterEvaluationBody } from './enter-evaluation-body.ts'
import { type Evaluations, openEvaluations } from './evaluation-fixture.ts'
import { listEvaluationMeans } from './list-evaluation-means.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

it('everybody sees the systems, the example among them, and which bodies stand in the register today', async () => {
  const body = {
    name: '示例评估中心',
    field: '示例领域',
    qualification: '示例资质',
    fromOn: '2024-01-01',
    toOn: '2025-12-31',
  }
  await given.bench.run(enterEvaluationBody, body, given.actors.national)
  const means = await given.bench.run(listEvaluationMeans, {}, thePublic)
  expect(means.systems.map(({ id }) => id)).toEqual(['example'])
  expect(means.bodies).toMatchObject([{ name: '示例评估中心', isIn: false }])
  expect(means.mayEnter).toBe(false)
  expect((await given.bench.run(listEvaluationMeans, {}, given.actors.beijing)).mayEnter).toBe(false)
  expect((await given.bench.run(listEvaluationMeans, {}, given.actors.national)).mayEnter).toBe(true)
})
