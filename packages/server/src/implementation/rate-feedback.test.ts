import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { rateFeedback } from './rate-feedback.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'review')
})
afterAll(() => bench.close())

const receipt = () => story.rows.feedbackReceipt ?? ''

it('an answer can be rated by whoever holds the receipt, after it was given, and once', async () => {
  await expect(bench.run(rateFeedback, { receipt: receipt(), satisfied: true }, thePublic)).rejects.toMatchObject({
    code: 'NOT_ANSWERED_YET',
  })
  const { id } = await bench.db
    .selectFrom('feedback')
    .select('id')
    .where('receipt', '=', receipt())
    .executeTakeFirstOrThrow()
  await story.act('answer-feedback', { row: id, answer: '示例答复。', published: true })
  await bench.run(rateFeedback, { receipt: receipt(), satisfied: false }, thePublic)
  await expect(bench.run(rateFeedback, { receipt: receipt(), satisfied: true }, thePublic)).rejects.toMatchObject({
    code: 'ALREADY_RATED',
  })
  const events = await bench.db.selectFrom('trace_event').select('data').where('type', '=', 'feedback.rated').execute()
  expect(events).toEqual([{ data: { receipt: receipt(), result: '不满意' } }])
})

it('two ratings at once are one', async () => {
  const { receipt: again } = await story.act('submit-feedback', { kind: 'feedback', body: '又一条。' }, thePublic)
  const { id } = await bench.db
    .selectFrom('feedback')
    .select('id')
    .where('receipt', '=', String(again))
    .executeTakeFirstOrThrow()
  await story.act('answer-feedback', { row: id, answer: '示例答复。', published: false })
  const both = await Promise.allSettled(
    [true, false].map((satisfied) => bench.run(rateFeedback, { receipt: String(again), satisfied }, thePublic)),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

it('a receipt of another kind, or of none, is refused', async () => {
  await expect(
    bench.run(rateFeedback, { receipt: story.rows.receipts?.[0] ?? '', satisfied: true }, thePublic),
  ).rejects.toMatchObject({ code: 'RECEIPT_NOT_FOUND' })
})
