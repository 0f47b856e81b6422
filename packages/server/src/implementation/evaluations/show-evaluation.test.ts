import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { concluded, type Evaluations, openEvaluations } from './evaluation-fixture.ts'
import { showEvaluation } from './show-evaluation.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

it('shows the parts, the scores with their evidence, and what one may do', async () => {
  const evaluationId = await concluded(given)
  const view = await given.bench.run(showEvaluation, { evaluationId }, given.actors.own)
  expect(view).toMatchObject({ state: 'concluded', problems: '示例问题', mayWrite: true, mayPick: false })
  expect(await given.bench.run(showEvaluation, { evaluationId }, given.actors.national)).toMatchObject({
    mayWrite: false,
    mayPick: true,
  })
})

it('an unpublished one is not there for others', async () => {
  const evaluationId = await given.plan()
  expect(await codeOf(given.bench.run(showEvaluation, { evaluationId }, given.actors.outsider))).toBe(
    'EVALUATION_NOT_FOUND',
  )
  expect(await codeOf(given.bench.run(showEvaluation, { evaluationId }, thePublic))).toBe('EVALUATION_NOT_FOUND')
})
