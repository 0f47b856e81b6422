import { describe, expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { verifyChain } from '../trace/verify-chain.ts'
import { openWithdrawalEnquiry } from './open-withdrawal-enquiry.ts'

const at = reviewAt('decided', [
  { number: 'GB/T 99001—2020' },
  { number: 'GB/T 99002—2020' },
  { number: 'GB/T 99003—2020' },
  { number: 'T/SLTC 1—2019', level: 'group', implementsOn: '2019-01-01' },
])

const startAndAnswer = async (number: string, answers: readonly string[]) => {
  at.bench.clock.day('2026-03-02')
  const itemId = await at.idOf(number)
  await at.walk.start(itemId, '2026-03-20')
  for (const [index, answer] of answers.entries())
    await at.walk.say(itemId, answer, at.body.experts[index] ?? thePublic)
  return itemId
}

describe('a conclusion', () => {
  it('waits for the review to start, and for its opinions', async () => {
    expect(await codeOf(at.walk.conclude(await at.idOf('GB/T 99001—2020'), 'continue'))).toBe('REVIEW_ITEM_NOT_STARTED')
    const itemId = await startAndAnswer('GB/T 99001—2020', ['continue'])
    expect(await codeOf(at.walk.conclude(itemId, 'continue'))).toBe('REVIEW_OPINIONS_OPEN')
    at.bench.clock.day('2026-03-20')
    expect(await codeOf(at.walk.conclude(itemId, 'continue'))).toBe('REVIEW_OPINIONS_OPEN')
    at.bench.clock.day('2026-03-21')
    expect(await codeOf(at.walk.conclude(itemId, 'continue'))).toBe('done')
  })

  it('is the leader’s, once, and not as of tomorrow or before the start', async () => {
    const itemId = await startAndAnswer('GB/T 99002—2020', ['revise', 'revise'])
    expect(await codeOf(at.walk.conclude(itemId, 'revise', {}, thePublic))).toBe('NOT_SIGNED_IN')
    expect(await codeOf(at.walk.conclude(itemId, 'revise', {}, at.body.secretary))).toBe('NOT_ALLOWED')
    expect(await codeOf(at.walk.conclude(itemId, 'revise', { on: '2026-03-03' }))).toBe('REVIEW_DATES_OUT_OF_ORDER')
    expect(await codeOf(at.walk.conclude(itemId, 'revise', { on: '2026-03-01' }))).toBe('REVIEW_DATES_OUT_OF_ORDER')
    expect(await codeOf(at.walk.conclude(itemId, 'maybe'))).toBe('INPUT_MALFORMED')
    await at.walk.conclude(itemId, 'revise')
    expect(await codeOf(at.walk.conclude(itemId, 'revise'))).toBe('REVIEW_ITEM_CONCLUDED')
    expect(await at.walk.itemOf('GB/T 99002—2020')).toMatchObject({
      state: 'concluded',
      counted: { asked: 2, given: 2, majority: 'revise' },
    })
  })
})

describe('a withdrawal', () => {
  it('waits for the enquiry before it, to its last day', async () => {
    const itemId = await startAndAnswer('GB/T 99003—2020', ['withdraw', 'withdraw'])
    expect(await codeOf(at.walk.conclude(itemId, 'withdraw'))).toBe('REVIEW_ENQUIRY_MISSING')
    const days = { from: '2026-03-02', until: '2026-05-01' }
    await at.bench.run(openWithdrawalEnquiry, { itemId, ...days }, at.body.secretary)
    at.bench.clock.day('2026-05-01')
    expect(await codeOf(at.walk.conclude(itemId, 'withdraw'))).toBe('REVIEW_ENQUIRY_OPEN')
    at.bench.clock.day('2026-05-02')
    expect(await codeOf(at.walk.conclude(itemId, 'withdraw'))).toBe('done')
  })

  it('of a social organization standard asks for no enquiry of law', async () => {
    const itemId = await startAndAnswer('T/SLTC 1—2019', ['withdraw', 'withdraw'])
    expect(await codeOf(at.walk.conclude(itemId, 'withdraw'))).toBe('done')
  })
})

it('the trace of all of it holds', async () => {
  expect(await verifyChain({ db: at.bench.db, files: at.bench.services.files })).toMatchObject({ holds: true })
})
