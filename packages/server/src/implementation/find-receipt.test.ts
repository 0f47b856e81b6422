import { TOLD_AFTER_SECONDS } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { type Story, walkTo } from '../testing/story.ts'
import { findReceipt } from './find-receipt.ts'

let bench: Bench
let story: Story

beforeAll(async () => {
  bench = await openBench()
  story = await walkTo(bench, 'implementation')
  bench.clock.pass(TOLD_AFTER_SECONDS)
})
afterAll(() => bench.close())

it('the receipt of an opinion shows its answer to whoever holds it, and no personal data', async () => {
  const found = await bench.run(findReceipt, { receipt: story.rows.receipts?.[0] ?? '' }, thePublic)
  expect(found).toMatchObject({ kind: 'comment', disposition: 'accepted', newWording: '示例机器人应……' })
  expect(JSON.stringify(found)).not.toContain('示例提出人')
})

it('the receipt of an application shows the decision', async () => {
  const { receipt } = await bench.db.selectFrom('application').select('receipt').executeTakeFirstOrThrow()
  expect(await bench.run(findReceipt, { receipt }, thePublic)).toMatchObject({ kind: 'application', accepted: true })
})

it('a receipt that was never given is refused', async () => {
  await expect(bench.run(findReceipt, { receipt: '00000-00000' }, thePublic)).rejects.toMatchObject({
    code: 'RECEIPT_NOT_FOUND',
  })
})
