import { TOLD_AFTER_SECONDS } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { listAnsweredComments } from './list-answered-comments.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'disposition')
})
afterAll(() => bench.close())

it('an opinion is published with its answer, and not before that answer is settled', async () => {
  expect((await bench.run(listAnsweredComments, { projectId: story.projectId }, thePublic)).total).toBe(0)
  await story.walkOn('examination')
  bench.clock.pass(TOLD_AFTER_SECONDS)
  const { rows, total } = await bench.run(listAnsweredComments, { projectId: story.projectId }, thePublic)
  expect(total).toBe(story.rows.receipts?.length)
  expect(rows.every(({ disposition }) => disposition !== null)).toBe(true)
})

it('neither persons nor receipts are among what is published', async () => {
  const { rows } = await bench.run(listAnsweredComments, { projectId: story.projectId }, thePublic)
  const published = JSON.stringify(rows)
  for (const secret of ['示例提出人', 'author@example.invalid', ...(story.rows.receipts ?? [])])
    expect(published).not.toContain(secret)
})
