import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { showStanding } from './show-standing.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'review')
})
afterAll(() => bench.close())

it('a withdrawn standard says from which day, to everybody', async () => {
  const id = story.rows.standardId ?? ''
  expect(await bench.run(showStanding, { id }, thePublic)).toMatchObject({ withdrawnOn: null, hadConsultation: true })
  await story.act(
    'conclude-review',
    { conclusion: 'withdraw', on: story.today(), reason: '示例理由。' },
    story.actors.leader,
  )
  expect(await bench.run(showStanding, { id }, thePublic)).toMatchObject({
    withdrawnOn: story.today(),
    reviewConclusion: 'withdraw',
    stage: 'withdrawn',
  })
})

it('a standard that is numbered and not published yet stands nowhere', async () => {
  const other = await walkTo(bench, 'publication', { title: '示例未发布标准', with: story })
  await expect(bench.run(showStanding, { id: other.rows.standardId ?? '' }, thePublic)).rejects.toMatchObject({
    code: 'STANDARD_NOT_FOUND',
  })
})
