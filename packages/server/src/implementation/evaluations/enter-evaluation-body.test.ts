import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { enterEvaluationBody } from './enter-evaluation-body.ts'
import { type Evaluations, openEvaluations } from './evaluation-fixture.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

const input = { name: '示例评估中心', field: '示例领域', qualification: '示例资质', fromOn: '2026-01-01' }

it('the national authority enters a body, with its days in order', async () => {
  const enter = (changes: object) =>
    codeOf(given.bench.run(enterEvaluationBody, { ...input, ...changes }, given.actors.national))
  expect(await enter({})).toBe('done')
  expect(await enter({ toOn: '2026-01-01' })).toBe('done')
  expect(await enter({ toOn: '2025-12-31' })).toBe('EVALUATION_DAYS_IN_WRONG_ORDER')
})

it('nobody else enters one', async () => {
  expect(await codeOf(given.bench.run(enterEvaluationBody, input, given.actors.beijing))).toBe(
    'NOT_MONITORING_AUTHORITY',
  )
  expect(await codeOf(given.bench.run(enterEvaluationBody, input, thePublic))).toBe('NOT_SIGNED_IN')
})
