import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { checkedDraftWith, FAULTY_SENTENCE } from '../../testing/checked-text.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { decideFinding } from './decide-finding.ts'
import { readTextCheck } from './read-text-check.ts'
import { withdrawDecision } from './withdraw-decision.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'drafting')
})
afterAll(() => bench.close())

it('a decision taken back leaves the finding open, and can be taken back once', async () => {
  const { secretary } = story.actors
  const documentId = await checkedDraftWith(bench, story, FAULTY_SENTENCE)
  const { report } = await bench.run(readTextCheck, { documentId }, secretary)
  const fingerprint = report?.findings.find(({ checkId }) => checkId === 'X02')?.fingerprint ?? ''
  const input = { documentId, checkId: 'X02', fingerprint, decision: 'accepted' } as const
  const { decisionId } = await bench.run(decideFinding, input, secretary)
  expect(await codeOf(bench.run(withdrawDecision, { decisionId }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(withdrawDecision, { decisionId }, story.actors.expert))).toBe('NOT_ALLOWED')
  await bench.run(withdrawDecision, { decisionId }, secretary)
  expect((await bench.run(readTextCheck, { documentId }, secretary)).decisions).toEqual([])
  expect(await codeOf(bench.run(withdrawDecision, { decisionId }, secretary))).not.toBe('done')
  expect(await codeOf(bench.run(decideFinding, input, secretary))).toBe('done')
})
