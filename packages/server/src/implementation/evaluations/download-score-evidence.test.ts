import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { downloadScoreEvidence } from './download-score-evidence.ts'
import { type Evaluations, openEvaluations, score } from './evaluation-fixture.ts'
import { showEvaluation } from './show-evaluation.ts'

let given: Evaluations
let id: string
beforeAll(async () => {
  given = await openEvaluations()
  const evaluationId = await given.plan()
  const evidenceFile = await given.bench.seedFile(new TextEncoder().encode('示例统计'), '示例统计.csv')
  await score(given, evaluationId, { code: '1.1', score: 8, evidenceFile })
  const view = await given.bench.run(showEvaluation, { evaluationId }, given.actors.own)
  id = view.entries[0]?.id ?? ''
})
afterAll(() => given.close())

it('whoever may see the evaluation reads the file behind its points', async () => {
  const file = await given.bench.run(downloadScoreEvidence, { id }, given.actors.own)
  expect(file.name).toBe('示例统计.csv')
  expect((await given.bench.run(downloadScoreEvidence, { id }, given.actors.national)).name).toBe('示例统计.csv')
})

it('for others it is not there', async () => {
  expect(await codeOf(given.bench.run(downloadScoreEvidence, { id }, given.actors.outsider))).toBe(
    'EVALUATION_NOT_FOUND',
  )
  expect(await codeOf(given.bench.run(downloadScoreEvidence, { id }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(given.bench.run(downloadScoreEvidence, { id: 'nothing' }, given.actors.own))).toBe(
    'FILE_NOT_FOUND',
  )
})
