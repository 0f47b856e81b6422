import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { readDraft } from './read-draft.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'enquiry')
})
afterAll(() => bench.close())

it('the draft under enquiry is read clause by clause by everybody', async () => {
  const draft = await bench.run(readDraft, { projectId: story.projectId }, thePublic)
  expect(draft?.blocks).toContainEqual({ kind: 'heading', text: '1 范围', clause: '1' })
})

it('a part that does not exist is answered with the first', async () => {
  expect((await bench.run(readDraft, { projectId: story.projectId, part: 99 }, thePublic))?.part).toBe(1)
})

it('the draft of a project that is not under enquiry is not shown', async () => {
  const other = await walkTo(bench, 'drafting', { with: story })
  expect(await bench.run(readDraft, { projectId: other.projectId }, thePublic)).toBeNull()
})
