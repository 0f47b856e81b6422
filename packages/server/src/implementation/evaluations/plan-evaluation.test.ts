import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { enterEvaluationBody } from './enter-evaluation-body.ts'
import { type Evaluations, NUMBER, openEvaluations } from './evaluation-fixture.ts'
import { planEvaluation } from './plan-evaluation.ts'
import { showEvaluation } from './show-evaluation.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

const plan = (changes: object, actor = given.actors.own) => codeOf(given.plan(changes, actor))

it('a body plans the evaluation of a standard by itself, its relation to the maker disclosed', async () => {
  const evaluationId = await given.plan()
  const view = await given.bench.run(showEvaluation, { evaluationId }, given.actors.own)
  expect(view).toMatchObject({ number: NUMBER, state: 'planned', relation: 'maker', scores: {} })
  const { relation: _, ...without } = given.planInput
  expect(await codeOf(given.bench.run(planEvaluation, without, given.actors.own))).toBe('INPUT_MALFORMED')
})

it('a third party stands in the register of evaluation bodies on that day', async () => {
  const body = { name: '示例评估中心', field: '示例领域', qualification: '示例资质', fromOn: '2025-01-01' }
  const enter = (changes: object) =>
    given.bench.run(enterEvaluationBody, { ...body, ...changes }, given.actors.national)
  const { bodyId } = await enter({ toOn: '2026-03-02' })
  const ended = await enter({ toOn: '2026-03-01' })
  expect(await plan({ evaluator: 'thirdParty', relation: 'none' })).toBe('EVALUATION_BODY_NOT_FOUND')
  expect(await plan({ evaluator: 'thirdParty', relation: 'none', bodyId: ended.bodyId })).toBe(
    'EVALUATION_BODY_NOT_FOUND',
  )
  expect(await plan({ evaluator: 'thirdParty', relation: 'none', bodyId })).toBe('done')
})

it('days in the wrong order and a system that is not there are refused', async () => {
  expect(await plan({ toOn: '2024-12-31' })).toBe('EVALUATION_DAYS_IN_WRONG_ORDER')
  expect(await plan({ systemId: 'none' })).toBe('INDICATOR_SYSTEM_NOT_FOUND')
})

it('nobody plans for a body that is not theirs', async () => {
  expect(await plan({}, given.actors.outsider)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(planEvaluation, given.planInput, thePublic))).toBe('NOT_SIGNED_IN')
})
