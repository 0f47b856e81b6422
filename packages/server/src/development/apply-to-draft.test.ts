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

test('nobody applies before there is a call', async () => {
  expect(await at.tryAct('apply-to-draft', application, thePublic)).toBe('CALL_CLOSED')
  await openCall()
})

test('anybody applies without an account and gets a receipt; the person stays out of the trace', async () => {
  const { receipt } = await at.act('apply-to-draft', application, thePublic)
  expect(receipt).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/u)
  expect(await at.rows('application')).toMatchObject([
    { organization_name: application.organizationName, foreign_invested: true, receipt, accepted: null },
  ])
  const event = JSON.stringify(await at.lastEvent('drafting.application-received'))
  for (const personal of [application.personName, application.phone, application.email])
    expect(event).not.toContain(personal)
})

test('an application without a true social credit code is refused at the door', async () => {
  expect(await at.tryAct('apply-to-draft', { ...application, socialCreditCode: '91000000MA0000000X' }, thePublic)).toBe(
    'INPUT_MALFORMED',
  )
})

test('applications are taken through the last day, and not on the day after', async () => {
  at.bench.clock.day('2026-03-20')
  expect(await at.tryAct('apply-to-draft', application, thePublic)).toBe('done')
  at.bench.clock.day('2026-03-21')
  expect(await at.tryAct('apply-to-draft', application, thePublic)).toBe('CALL_CLOSED')
})
