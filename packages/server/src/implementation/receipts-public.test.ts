import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, receiptOf, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'implementation')
})
afterAll(() => site.close())

async function ask(): Promise<{ receipt: string; id: string }> {
  const receipt = receiptOf(
    await site.post(paths.standardFeedback(story.rows.standardId ?? ''), { kind: 'feedback', body: '示例反馈。' }),
  )
  const { id } = await site.bench.db
    .selectFrom('feedback')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  return { receipt, id }
}

it('a receipt typed in any spelling opens its page, which no cache keeps', async () => {
  const { receipt } = await ask()
  const found = await site.get(`${paths.receipt()}?receipt=${receipt.toLowerCase().replace('-', ' ')}`)
  expect(found.headers['location']).toBe(paths.receipt(receipt))
  const page = await site.get(paths.receipt(receipt))
  expect(page.body).toContain('正在处理')
  expect(page.headers['cache-control']).toBe('no-store')
})

it('an answer is rated once, and not before it is given', async () => {
  const { receipt, id } = await ask()
  expect((await site.post(paths.receipt(receipt), { satisfied: 'yes' })).body).toContain('NOT_ANSWERED_YET')
  await story.act('answer-feedback', { row: id, answer: '谢谢，已记录。', published: false })
  expect((await site.get(paths.receipt(receipt))).body).toContain('您对这个答复满意吗？')
  expect((await site.post(paths.receipt(receipt), { satisfied: 'no' })).statusCode).toBe(303)
  expect((await site.get(paths.receipt(receipt))).body).toContain('不满意')
  expect((await site.post(paths.receipt(receipt), { satisfied: 'yes' })).body).toContain('ALREADY_RATED')
})

it('a receipt that was never given is not found', async () => {
  expect((await site.get(paths.receipt('00000-00000'))).body).toContain('RECEIPT_NOT_FOUND')
})
