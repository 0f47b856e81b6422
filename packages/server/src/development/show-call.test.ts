import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { showCall } from './show-call.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'enquiry')
})
afterAll(() => bench.close())

it('a call shows its conditions to everybody', async () => {
  expect(await bench.run(showCall, { projectId: story.projectId }, thePublic)).toMatchObject({
    conditions: '有相关实践经验。',
    isOpen: false,
  })
})

it('a project without a call is not found here', async () => {
  const other = await walkTo(bench, 'drafting', { with: story })
  await expect(bench.run(showCall, { projectId: other.projectId }, thePublic)).rejects.toMatchObject({
    code: 'CALL_NOT_FOUND',
  })
})
