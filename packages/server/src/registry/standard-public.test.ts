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

const page = () => paths.standard(story.rows.standardId ?? '')
const form = () => paths.standardFeedback(story.rows.standardId ?? '')

it('a published standard says how it stands, and its open text can be had', async () => {
  const { body } = await site.get(page())
  expect(body).toContain(`现行，${story.today()}`)
  const file = /href="(\/files\/[^"]+)"/u.exec(body)?.[1] ?? ''
  expect((await site.get(file)).headers['content-disposition']).toContain('attachment')
})

it('a question gets a receipt, and its published answer stands by the clause without its author', async () => {
  const sent = await site.post(form(), {
    kind: 'question',
    clause: '5.2',
    body: '急停距离从哪里量起？',
    personName: '示例提问人',
  })
  const receipt = receiptOf(sent)
  const { id } = await site.bench.db
    .selectFrom('feedback')
    .select('id')
    .where('receipt', '=', receipt)
    .executeTakeFirstOrThrow()
  await story.act('answer-feedback', { row: id, answer: '从最外缘量起。', published: true })
  const { body } = await site.get(page())
  expect(body).toContain('章条 5.2')
  expect(body).toContain('从最外缘量起。')
  expect(body).not.toContain('示例提问人')
  expect(body).not.toContain(receipt)
})

it('feedback without words comes back to be completed', async () => {
  expect((await site.post(form(), { kind: 'feedback' })).body).toContain('请填写“内容”')
})
