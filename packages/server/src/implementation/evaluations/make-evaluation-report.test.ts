import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { concluded, type Evaluations, openEvaluations, score } from './evaluation-fixture.ts'
import { layOutEvaluation } from './evaluation-paper.ts'
import { findEvaluation, listScoreEntries } from './evaluation-store.ts'
import { makeEvaluationReport } from './make-evaluation-report.ts'

let given: Evaluations

beforeAll(async () => {
  given = await openEvaluations()
})
afterAll(() => given.close())

it('the report is a .docx with the arithmetic, the disclosure and the corrections in it', async () => {
  const evaluationId = await concluded(given, true)
  await score(given, evaluationId, { code: '4', score: 10, correction: '示例更正' })
  const file = await given.bench.run(makeEvaluationReport, { evaluationId }, thePublic)
  expect(file.name).toBe('GB/T 99001—2020 实施效果评估报告.docx')
  expect([...file.bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
  const evaluation = await findEvaluation(given.bench.db, evaluationId)
  const entries = await listScoreEntries(given.bench.db, [evaluationId])
  const words = evaluation ? JSON.stringify(layOutEvaluation(evaluation, entries, '2026-03-02')) : ''
  for (const part of ['3/20 × 8/10 = 3/25', '1/10 × ?', '评估方就是制定方', '示例问题', '示例建议', '示例更正'])
    expect(words).toContain(part)
})

it('of what may not be seen there is no report', async () => {
  const evaluationId = await given.plan()
  expect(await codeOf(given.bench.run(makeEvaluationReport, { evaluationId }, thePublic))).toBe('EVALUATION_NOT_FOUND')
})
