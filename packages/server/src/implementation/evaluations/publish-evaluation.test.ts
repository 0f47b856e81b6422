import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { concluded, type Evaluations, openEvaluations } from './evaluation-fixture.ts'
import { publishEvaluation } from './publish-evaluation.ts'
import { showEvaluation } from './show-evaluation.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

const publish = (evaluationId: string, actor = given.actors.own) =>
  codeOf(given.bench.run(publishEvaluation, { evaluationId }, actor))

it('a concluded evaluation is published once, and then seen by everybody', async () => {
  const evaluationId = await concluded(given)
  const show = () => codeOf(given.bench.run(showEvaluation, { evaluationId }, thePublic))
  expect(await show()).toBe('EVALUATION_NOT_FOUND')
  expect(await publish(evaluationId)).toBe('done')
  expect(await show()).toBe('done')
  expect(await publish(evaluationId)).toBe('EVALUATION_NOT_NOW')
})

it('one that is only planned is not, and nobody else publishes', async () => {
  const evaluationId = await given.plan()
  expect(await publish(evaluationId)).toBe('EVALUATION_NOT_NOW')
  expect(await publish(evaluationId, given.actors.outsider)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(publishEvaluation, { evaluationId }, thePublic))).toBe('NOT_SIGNED_IN')
})
