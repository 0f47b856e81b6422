import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { concluded, type Evaluations, openEvaluations, score } from './evaluation-fixture.ts'
import { scoreIndicator } from './score-indicator.ts'
import { showEvaluation } from './show-evaluation.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

it('the first score begins the evaluation, and of an indicator the last entry counts', async () => {
  const evaluationId = await given.plan()
  await score(given, evaluationId, { code: '1.1', score: 8 })
  await score(given, evaluationId, { code: '1.1', score: 7 })
  await score(given, evaluationId, { code: '3' })
  const view = await given.bench.run(showEvaluation, { evaluationId }, given.actors.own)
  expect(view).toMatchObject({ state: 'underWay', scores: { '1.1': 7, '3': null } })
  expect(view.entries).toHaveLength(3)
})

it('more than the full points, and an indicator that is no leaf are refused', async () => {
  const evaluationId = await given.plan()
  expect(await codeOf(score(given, evaluationId, { code: '3', score: 10 }))).toBe('done')
  expect(await codeOf(score(given, evaluationId, { code: '3', score: 11 }))).toBe('SCORE_EXCEEDS_SCALE')
  expect(await codeOf(score(given, evaluationId, { code: '1', score: 1 }))).toBe('INDICATOR_UNKNOWN')
})

it('once concluded a score is corrected with a reason alone', async () => {
  const evaluationId = await concluded(given)
  expect(await codeOf(score(given, evaluationId, { code: '3', score: 6 }))).toBe('CORRECTION_WITHOUT_REASON')
  expect(await codeOf(score(given, evaluationId, { code: '3', score: 6, correction: '示例理由' }))).toBe('done')
})

it('nobody else scores', async () => {
  const evaluationId = await given.plan()
  expect(await codeOf(score(given, evaluationId, { code: '3', score: 6 }, given.actors.outsider))).toBe('NOT_ALLOWED')
  const input = { evaluationId, code: '3', evidence: '示例' }
  expect(await codeOf(given.bench.run(scoreIndicator, input, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(score(given, 'none', { code: '3' }))).toBe('EVALUATION_NOT_FOUND')
})
