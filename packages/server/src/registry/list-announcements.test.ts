import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { listAnnouncements } from './list-announcements.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'implementation')
})
afterAll(() => bench.close())

it('everybody sees projects announced and standards published, the latest first, page by page', async () => {
  await walkTo(bench, 'enquiry', { title: '示例第二项标准', with: story })
  const all = await bench.run(listAnnouncements, {}, thePublic)
  expect(all.total).toBe(3)
  expect(all.rows.map(({ on }) => on)).toEqual(
    all.rows
      .map(({ on }) => on)
      .sort()
      .reverse(),
  )
  const paged = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: typeof all = await bench.run(listAnnouncements, { limit: 1, cursor }, thePublic)
    paged.push(...page.rows)
    cursor = page.next
  }
  expect(paged).toEqual(all.rows)
})

it('a withdrawal is announced, and kinds can be asked for alone', async () => {
  await story.walkOn('review')
  await story.act(
    'conclude-review',
    { conclusion: 'withdraw', on: story.today(), reason: '示例理由。', documentNumber: '2026年第9号' },
    story.actors.leader,
  )
  const { rows } = await bench.run(listAnnouncements, { kind: 'withdrawal' }, thePublic)
  expect(rows).toMatchObject([{ id: story.rows.standardId, documentNumber: '2026年第9号', on: story.today() }])
})
