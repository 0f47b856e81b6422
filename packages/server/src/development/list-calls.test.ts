import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { listCalls } from './list-calls.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'enquiry')
})
afterAll(() => bench.close())

it('a call is listed for everybody; it is no longer open once the drafting has ended', async () => {
  const { rows, total } = await bench.run(listCalls, {}, thePublic)
  expect(total).toBe(1)
  expect(rows[0]).toMatchObject({ projectId: story.projectId, isOpen: false })
})
