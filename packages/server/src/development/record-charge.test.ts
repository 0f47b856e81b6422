import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const charge = {
  purpose: 'test',
  payer: '示例公司',
  amountFen: 300_000,
  on: '2026-03-02',
  tariff: '示例〔2026〕收费标准',
  equalTerms: true,
}

test.each(['projectApproval', 'participation', 'naming', 'ranking'])('nothing is charged for %s', async (purpose) => {
  expect(await at.tryAct('record-charge', { ...charge, purpose })).toBe('FEE_PURPOSE_FORBIDDEN')
})

test.each(['test', 'meeting', 'publishing'])('the cost of a %s is recorded on a published tariff', async (purpose) => {
  expect(await at.tryAct('record-charge', { ...charge, purpose })).toBe('done')
})

test('the ledger keeps the amount in fen', async () => {
  expect((await at.rows('charge')).map(({ amount_fen }) => amount_fen)).toEqual([300_000, 300_000, 300_000])
})

test('a charge is the same for all, whole, and not of tomorrow', async () => {
  expect(await at.tryAct('record-charge', { ...charge, equalTerms: false })).toBe('TERMS_NOT_EQUAL')
  expect(await at.tryAct('record-charge', { ...charge, amountFen: 0.5 })).toBe('INPUT_MALFORMED')
  expect(await at.tryAct('record-charge', { ...charge, amountFen: -1 })).toBe('INPUT_MALFORMED')
  expect(await at.tryAct('record-charge', { ...charge, on: '2026-03-03' })).toBe('DATE_IN_FUTURE')
})

test('only the secretariat keeps the ledger, and not for a mere proposal', async () => {
  expect(await at.tryAct('record-charge', charge, at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('record-charge', charge, thePublic)).toBe('NOT_SIGNED_IN')
  const proposed = await at.another('proposal')
  expect(await codeOf(proposed.act('record-charge', charge))).toBe('ACT_NOT_IN_THIS_STAGE')
})
