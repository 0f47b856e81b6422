import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { checkedDraftWith, checkWaiting, FAULTY_SENTENCE, uploadDraftWith } from '../../testing/checked-text.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Story, walkTo } from '../../testing/story.ts'
import { readTextCheck } from './read-text-check.ts'

let bench: Bench
let story: Story
let first = ''
let second = ''

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'drafting')
  first = await checkedDraftWith(bench, story, FAULTY_SENTENCE)
  second = await checkedDraftWith(bench, story, '电机应接地。')
})
afterAll(() => bench.close())

const view = (documentId: string, actor = story.actors.secretary) => bench.run(readTextCheck, { documentId }, actor)

it('the findings page of a text has the text, the report and what may be done', async () => {
  const seen = await view(first)
  expect(seen).toMatchObject({ state: 'done', ahead: 0, isOutdated: false, mayDecide: true, since: null })
  expect(seen.report?.findings.map(({ checkId }) => checkId)).toContain('X02')
  expect(seen.blocks.length).toBeGreaterThan(10)
})

it('a fault that the next version no longer has is told as mended', async () => {
  const { since } = await view(second)
  expect(since?.document.id).toBe(first)
  expect(since?.fixed.map(({ checkId }) => checkId)).toContain('X02')
  expect(since?.newFingerprints).toEqual([])
})

it('a text that waits says how many are before it', async () => {
  await uploadDraftWith(bench, story, '电机应防潮。')
  bench.clock.pass(1)
  const last = await uploadDraftWith(bench, story, '电机应防尘。')
  expect(await view(last)).toMatchObject({ state: 'waiting', report: null })
  await checkWaiting(bench)
})

it('a stranger finds no such text, and the public must sign in', async () => {
  const other = await walkTo(bench, 'drafting', { code: 'QTXH' })
  expect(await codeOf(bench.run(readTextCheck, { documentId: first }, other.actors.secretary))).toBe(
    'PROJECT_NOT_FOUND',
  )
  expect(await codeOf(bench.run(readTextCheck, { documentId: first }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(readTextCheck, { documentId: 'none' }, story.actors.secretary))).toBe('FILE_NOT_FOUND')
})
