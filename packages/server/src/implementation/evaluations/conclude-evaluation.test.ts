import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { concludeEvaluation } from './conclude-evaluation.ts'
import { concluded, conclusion, type Evaluations, openEvaluations, score } from './evaluation-fixture.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

const conclude = (evaluationId: string, changes: object = {}, actor = given.actors.own) =>
  codeOf(given.bench.run(concludeEvaluation, { evaluationId, ...conclusion, ...changes }, actor))

it('it is concluded once, with every compulsory part, when something was scored', async () => {
  const evaluationId = await given.plan()
  await score(given, evaluationId, { code: '3' })
  expect(await conclude(evaluationId)).toBe('NOTHING_SCORED')
  await score(given, evaluationId, { code: '3', score: 0 })
  expect(await conclude(evaluationId, { problems: '' })).toBe('INPUT_MALFORMED')
  expect(await conclude(evaluationId, { suggestions: '' })).toBe('INPUT_MALFORMED')
  expect(await conclude(evaluationId)).toBe('done')
  expect(await conclude(await concluded(given))).toBe('EVALUATION_NOT_NOW')
})

it('nobody else concludes it', async () => {
  const evaluationId = await given.plan()
  expect(await conclude(evaluationId, {}, given.actors.outsider)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(concludeEvaluation, { evaluationId, ...conclusion }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
})
