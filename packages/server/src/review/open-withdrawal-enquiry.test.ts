import { beforeAll, expect, it } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { openWithdrawalEnquiry } from './open-withdrawal-enquiry.ts'

const at = reviewAt('decided', [{ number: 'GB/T 99001—2020' }, { number: 'GB 99002—2019', nature: 'mandatory' }])
const open = async (number: string, input: object, actor: Actor = at.body.secretary) =>
  codeOf(at.bench.run(openWithdrawalEnquiry, { itemId: await at.idOf(number), ...input }, actor))
const sixty = { from: '2026-03-02', until: '2026-05-01' }

beforeAll(async () => {
  await at.walk.start(await at.idOf('GB 99002—2019'), '2026-03-20')
})

it('an enquiry belongs to a review that was started', async () => {
  expect(await open('GB/T 99001—2020', sixty)).toBe('REVIEW_ITEM_NOT_STARTED')
  await at.walk.start(await at.idOf('GB/T 99001—2020'), '2026-03-20')
})

it('the secretariat records it', async () => {
  expect(await open('GB/T 99001—2020', sixty, thePublic)).toBe('NOT_SIGNED_IN')
  expect(await open('GB/T 99001—2020', sixty, at.body.leader)).toBe('NOT_ALLOWED')
})

it('the public has sixty days, and the days stand in their order', async () => {
  expect(await open('GB/T 99001—2020', { ...sixty, until: '2026-04-30' })).toBe('REVIEW_ENQUIRY_TOO_SHORT')
  expect(await open('GB/T 99001—2020', { from: '2026-03-02', until: '2026-03-01' })).toBe('REVIEW_DATES_OUT_OF_ORDER')
  expect(await open('GB/T 99001—2020', { from: '2026-03-01', until: '2026-06-01' })).toBe('REVIEW_DATES_OUT_OF_ORDER')
  expect(await open('GB/T 99001—2020', sixty)).toBe('done')
})

it('before a mandatory standard is withdrawn thirty days do, and its enforcer is asked in writing', async () => {
  const thirty = { from: '2026-03-02', until: '2026-04-01' }
  expect(await open('GB 99002—2019', { ...thirty, until: '2026-03-31' })).toBe('REVIEW_ENQUIRY_TOO_SHORT')
  expect(await open('GB 99002—2019', thirty)).toBe('REVIEW_ENFORCER_NOT_ASKED')
  const asked = { department: '示例监管部门', departmentAskedOn: '2026-03-02' }
  expect(await open('GB 99002—2019', { ...thirty, ...asked })).toBe('done')
})
