import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { sampleCreditCode } from '../testing/sample-code.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const application = {
  organizationName: '示例机器人股份有限公司',
  socialCreditCode: sampleCreditCode(9),
  category: 'producer',
  foreignInvested: true,
  strengths: '有示例产品',
  personName: '示例申请人',
  phone: '000-00000001',
  email: 'applicant@example.invalid',
}
const openCall = async () => {
  await at.act('announce-project', { on: at.story.today(), documentNumber: '示例〔2026〕2号' })
  await at.act('open-call', { conditions: '有经验', closesOn: '2026-03-20', contact: '示例秘书处', equalTerms: true })
}

async function apply(organizationName: string): Promise<string> {
  await at.act('apply-to-draft', { ...application, organizationName }, thePublic)
  return String((await at.rows('application')).at(-1)?.['id'])
}

test('an accepted applicant is a drafting organization, and is told', async () => {
  await openCall()
  const row = await apply('示例甲公司')
  await at.act('decide-application', { row, accepted: true })
  expect(await at.rows('participant')).toMatchObject([
    { organization_name: '示例甲公司', category: 'producer', foreign_invested: true },
  ])
  expect(await at.notices('application')).toMatchObject([{ subject: expect.stringContaining('已同意') }])
})

test('an application is decided once', async () => {
  const row = (await at.rows('application'))[0]?.['id']
  expect(await at.tryAct('decide-application', { row, accepted: false, reason: '反悔' })).toBe('ALREADY_DECIDED')
})

test('a refusal needs a reason, and enters nobody', async () => {
  const row = await apply('示例乙公司')
  expect(await at.tryAct('decide-application', { row, accepted: false })).toBe('REFUSAL_WITHOUT_REASON')
  expect(await at.tryAct('decide-application', { row, accepted: false, reason: '与范围无关' })).toBe('done')
  expect(await at.rows('participant')).toHaveLength(1)
})

test('an organization that takes part already is not entered twice, however its name is typed', async () => {
  const row = await apply('示例甲公司 ')
  expect(await at.tryAct('decide-application', { row, accepted: true })).toBe('PARTICIPANT_TWICE')
})

test('what is decided is an application of this project', async () => {
  expect(await at.tryAct('decide-application', { row: 'nothing', accepted: true })).toBe('ROW_NOT_FOUND')
  expect(await at.tryAct('decide-application', { accepted: true })).toBe('ROW_NOT_FOUND')
})

test('only the secretariat decides', async () => {
  const row = await apply('示例丙公司')
  expect(await at.tryAct('decide-application', { row, accepted: true }, at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('decide-application', { row, accepted: true }, thePublic)).toBe('NOT_SIGNED_IN')
})

test('whoever is accepted after the enquiry began needs a reason and a contribution', async () => {
  const row = await apply('示例丁公司')
  await at.story.walkOn('enquiry')
  expect(await at.tryAct('decide-application', { row, accepted: true })).toBe('LATE_ADDITION_WITHOUT_REASON')
  expect(
    await at.tryAct('decide-application', { row, accepted: true, reason: '承担验证', contribution: '完成试验' }),
  ).toBe('done')
  expect((await at.rows('contribution')).at(-1)).toMatchObject({ contribution: '完成试验' })
})
