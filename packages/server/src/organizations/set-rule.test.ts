import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { setRule } from './set-rule.ts'
import { showOrganization } from './show-organization.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const set = (name: string, value: string | number | boolean, from = '2026-03-02') => ({
  organizationId,
  name,
  value,
  from,
})

async function ruleOf(name: string) {
  const { rules } = await bench.run(showOrganization, { id: organizationId })
  return rules.find((rule) => rule.name === name)
}

test('a rule set from a later day does not hold before that day and holds on it', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await bench.run(setRule, set('enquiryDays', 45, '2026-04-01'), secretary)
  bench.clock.day('2026-03-31')
  expect(await ruleOf('enquiryDays')).toMatchObject({
    value: 30,
    inForceFrom: null,
    history: [{ value: 45, from: '2026-04-01' }],
  })
  bench.clock.day('2026-04-01')
  expect(await ruleOf('enquiryDays')).toMatchObject({ value: 45, inForceFrom: '2026-04-01' })
  bench.clock.day('2026-03-02')
})

test('of two settings from one day the later entered holds, and both are on record', async () => {
  await bench.run(setRule, set('reviewPeriodMonths', 36))
  bench.clock.set('2026-03-02T01:00:01.000Z')
  await bench.run(setRule, set('reviewPeriodMonths', 48))
  expect(await ruleOf('reviewPeriodMonths')).toMatchObject({ value: 48, history: [{ value: 48 }, { value: 36 }] })
})

test('truth values and words are set as such', async () => {
  await bench.run(setRule, set('projectAssessment', true))
  await bench.run(setRule, set('numberSequence', 'yearly'))
  expect(await ruleOf('projectAssessment')).toMatchObject({ value: true })
  expect(await ruleOf('numberSequence')).toMatchObject({ value: 'yearly' })
})

test('a shorter enquiry than the law leaves is refused with the limits', async () => {
  await expect(bench.run(setRule, set('enquiryDays', 29))).rejects.toMatchObject({
    code: 'RULE_OUT_OF_LIMITS',
    data: { min: 30, max: 365 },
  })
})

test.each([
  ['enquiryDays', '45'],
  ['projectAssessment', 1],
  ['numberSequence', 'monthly'],
])('%s is not %s', async (name, value) => {
  await expect(bench.run(setRule, set(name, value))).rejects.toMatchObject({ code: 'RULE_VALUE_MALFORMED' })
})

test('a rule is not set from yesterday', async () => {
  await expect(bench.run(setRule, set('enquiryDays', 45, '2026-03-01'))).rejects.toMatchObject({
    code: 'RULE_FROM_PAST',
  })
})

test('a rule that nobody knows is refused', async () => {
  await expect(bench.run(setRule, set('toString', 45))).rejects.toMatchObject({ code: 'RULE_UNKNOWN' })
})

test('a drafter, and who is not signed in, set no rule', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  await expect(bench.run(setRule, set('enquiryDays', 45), drafter)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(setRule, set('enquiryDays', 45), thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
