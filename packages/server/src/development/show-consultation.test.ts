import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { showConsultation } from './show-consultation.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'enquiry')
})
afterAll(() => bench.close())

it('an enquiry shows its period, how it was computed and its files to everybody', async () => {
  const view = await bench.run(showConsultation, { projectId: story.projectId }, thePublic)
  expect(view).toMatchObject({ state: 'open', round: 1, title: story.title })
  expect(view.files.map(({ id }) => id).sort()).toEqual([story.rows.draftId, story.rows.statementId].sort())
  expect(view.steps[0]?.code).toBe('ENQUIRY_PERIOD_SET')
})

it('after the last day it is over, and once examined it is closed', async () => {
  await story.walkOn('disposition')
  expect((await bench.run(showConsultation, { projectId: story.projectId }, thePublic)).state).toBe('over')
  await story.walkOn('examination')
  expect((await bench.run(showConsultation, { projectId: story.projectId }, thePublic)).state).toBe('closed')
})

it('a project that never asked for comments is not found', async () => {
  const other = await walkTo(bench, 'drafting', { with: story })
  await expect(bench.run(showConsultation, { projectId: other.projectId }, thePublic)).rejects.toMatchObject({
    code: 'CONSULTATION_NOT_FOUND',
  })
})
