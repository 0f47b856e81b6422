import { paths, TOLD_AFTER_SECONDS } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'disposition')
})
afterAll(() => site.close())

const page = () => paths.consultation(story.projectId)

it('an opinion given in the form is answered with a receipt that opens its state', async () => {
  const sent = await site.post(page(), {
    clause: '1',
    opinion: '请写明 <b>适用</b> 的产品。',
    personName: '示例意见人',
    phone: '000-12345678',
  })
  expect(sent.statusCode).toBe(303)
  const receipt = await site.get(String(sent.headers['location']))
  expect(receipt.body).toContain('请写明 &lt;b&gt;适用&lt;/b&gt; 的产品。')
  expect(receipt.body).not.toContain('示例意见人')
})

it('a double click is one opinion with one receipt', async () => {
  const fields = { opinion: '双击提交。', key: 'one-and-the-same-key' }
  const first = await site.post(page(), fields)
  const second = await site.post(page(), fields)
  expect(second.headers['location']).toBe(first.headers['location'])
})

it('a form without words comes back with what was typed and what is missing', async () => {
  const sent = await site.post(page(), { clause: '5.1', email: 'not an address', organizationName: '示例单位' })
  expect(sent.statusCode).toBe(400)
  expect(sent.body).toContain('请填写“意见内容”')
  expect(sent.body).toContain('value="示例单位"')
  expect(sent.body).toContain('aria-invalid="true"')
})

it('in English a form that comes back says so in English', async () => {
  const sent = await site.post(page(), { clause: '1' }, { cookie: 'zs_lang=en' })
  expect(sent.body).toContain('“Opinion” is missing')
})

it('after the last day the page says that an opinion is taken as late', async () => {
  expect((await site.get(page())).body).toContain('标记为逾期')
})

it('opinions are shown with their answers once the enquiry is closed, without their authors and receipts', async () => {
  await story.walkOn('examination')
  site.bench.clock.pass(TOLD_AFTER_SECONDS)
  const { body } = await site.get(page())
  expect(body).toContain('该条是安全所必需。')
  expect(body).not.toContain('示例提出人')
  for (const receipt of story.rows.receipts ?? []) expect(body).not.toContain(receipt)
  expect(body).not.toContain('id="comment"')
})

it('an opinion that comes after the disposition is refused with the reason', async () => {
  expect((await site.post(page(), { opinion: '太迟了。' })).body).toContain('ACT_NOT_IN_THIS_STAGE')
})
