import { checkCharacter, paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../http/public/open-site.ts'
import { type Story, walkTo } from '../testing/story.ts'

let site: Site
let story: Story

beforeAll(async () => {
  site = await openSite()
  story = await walkTo(site.bench, 'drafting')
})
afterAll(() => site.close())

const BODY = '91000000MA0000009'
const CREDIT_CODE = `${BODY}${checkCharacter(BODY)}`
const page = () => paths.call(story.projectId)

async function openCall(): Promise<void> {
  await story.act('announce-project', { on: story.today(), documentNumber: '示例协〔2026〕2号' })
  await story.act('open-call', {
    conditions: '有相关实践经验。',
    closesOn: story.today(),
    contact: '示例秘书处',
    equalTerms: true,
  })
}

it('without a call there is no page', async () => {
  expect((await site.get(page())).body).toContain('CALL_NOT_FOUND')
})

it('an application is taken with a receipt, and its contact is shown to nobody', async () => {
  await openCall()
  expect((await site.get(paths.calls())).body).toContain(story.title)
  const sent = await site.post(page(), {
    organizationName: '示例机器人股份有限公司',
    socialCreditCode: '',
    category: 'producer',
    strengths: '有示例产品。',
    personName: '示例申请人',
    phone: '000-00000001',
  })
  expect(sent.statusCode).toBe(400)
  expect(sent.body).toContain('请填写“统一社会信用代码”')
  const again = await site.post(page(), {
    organizationName: '示例机器人股份有限公司',
    socialCreditCode: CREDIT_CODE,
    category: 'producer',
    foreignInvested: 'true',
    strengths: '有示例产品。',
    personName: '示例申请人',
    phone: '000-00000001',
  })
  expect(again.statusCode).toBe(303)
  const receipt = await site.get(String(again.headers['location']))
  expect(receipt.body).toContain('正在处理')
  expect(receipt.body).not.toContain('示例申请人')
})

it('after the last day applications are no longer taken', async () => {
  site.bench.clock.day('2027-01-04')
  expect((await site.get(page())).body).toContain('现在不接受参编申请')
})
