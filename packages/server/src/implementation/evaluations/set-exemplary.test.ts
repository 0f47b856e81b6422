import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { concluded, type Evaluations, openEvaluations } from './evaluation-fixture.ts'
import { listEvaluations } from './list-evaluations.ts'
import { setExemplary } from './set-exemplary.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

const set = (evaluationId: string, change: string, actor = given.actors.national) =>
  codeOf(given.bench.run(setExemplary, { evaluationId, change, reason: '示例理由' }, actor))

it('an authority picks a published evaluation with its reason, and may withdraw it', async () => {
  const evaluationId = await concluded(given, true)
  const listed = async () => (await given.bench.run(listEvaluations, { exemplary: true }, thePublic)).rows
  expect(await set(evaluationId, 'withdrawn')).toBe('EXEMPLARY_ALREADY_SO')
  expect(await set(evaluationId, 'picked')).toBe('done')
  expect(await set(evaluationId, 'picked')).toBe('EXEMPLARY_ALREADY_SO')
  expect(await listed()).toMatchObject([{ id: evaluationId, exemplaryReason: '示例理由' }])
  expect(await set(evaluationId, 'withdrawn')).toBe('done')
  expect(await listed()).toEqual([])
})

it('an unpublished one is not picked, and nobody else picks', async () => {
  expect(await set(await concluded(given), 'picked')).toBe('EVALUATION_NOT_NOW')
  const evaluationId = await concluded(given, true)
  expect(await set(evaluationId, 'picked', given.actors.own)).toBe('NOT_MONITORING_AUTHORITY')
  expect(
    await codeOf(given.bench.run(setExemplary, { evaluationId, change: 'picked', reason: '示例' }, thePublic)),
  ).toBe('NOT_SIGNED_IN')
})
