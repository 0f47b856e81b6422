import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { checkedDraftWith, FAULTY_SENTENCE } from '../../testing/checked-text.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { decideFinding } from './decide-finding.ts'
import { readTextCheck } from './read-text-check.ts'

let bench: Bench
let story: Story
let documentId = ''
let fingerprint = ''

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'drafting')
  documentId = await checkedDraftWith(bench, story, FAULTY_SENTENCE)
  const { report } = await bench.run(readTextCheck, { documentId }, story.actors.secretary)
  fingerprint = report?.findings.find(({ checkId }) => checkId === 'X02')?.fingerprint ?? ''
})
afterAll(() => bench.close())

const decide = (over: Readonly<Record<string, string>>, actor = story.actors.secretary as typeof thePublic) =>
  bench.run(decideFinding, { documentId, checkId: 'X02', fingerprint, decision: 'suppressed', ...over } as never, actor) // bad input is part of the test

it('a finding is not set aside without a reason', async () => {
  expect(await codeOf(decide({}))).toBe('SUPPRESSION_WITHOUT_REASON')
  expect(await codeOf(decide({ reason: '  ' }))).toBe('SUPPRESSION_WITHOUT_REASON')
})

it('what was never found cannot be decided about', async () => {
  expect(await codeOf(decide({ fingerprint: 'made-up', reason: '示例理由' }))).toBe('FINDING_NOT_FOUND')
  expect(await codeOf(decide({ checkId: 'M01', reason: '示例理由' }))).toBe('FINDING_NOT_FOUND')
})

it('only those who work on the text decide', async () => {
  expect(await codeOf(decide({ reason: '示例理由' }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(decide({ reason: '示例理由' }, story.actors.leader))).toBe('NOT_ALLOWED')
})

it('a finding set aside keeps its reason, is in the trace, and stays set aside in the next version', async () => {
  await decide({ reason: '示例：引用的是外部文件' })
  const event = await bench.db
    .selectFrom('trace_event')
    .select('type')
    .where('subject_id', '=', documentId)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(event.type).toBe('finding.suppressed')
  expect(await codeOf(decide({ reason: '再一次' }))).toBe('FINDING_DECIDED')
  const next = await checkedDraftWith(bench, story, FAULTY_SENTENCE)
  const { decisions, report } = await bench.run(readTextCheck, { documentId: next }, story.actors.secretary)
  expect(decisions).toMatchObject([{ checkId: 'X02', decision: 'suppressed', reason: '示例：引用的是外部文件' }])
  expect(report?.findings.map((finding) => finding.fingerprint)).toContain(decisions[0]?.fingerprint)
})
