import { beforeAll, expect, it } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'

const at = reviewAt('decided')
let itemId: string
const say = (actor: Actor | undefined, conclusion = 'revise') =>
  codeOf(at.walk.say(itemId, conclusion, actor ?? thePublic))

beforeAll(async () => {
  itemId = await at.idOf('GB/T 99001—2020')
  await at.walk.start(itemId, '2026-03-20')
})

it('only who was asked gives an opinion', async () => {
  expect(await say(thePublic)).toBe('NOT_SIGNED_IN')
  expect(await say(at.body.leader)).toBe('REVIEW_NOT_ASKED')
  expect(await say(at.body.experts[0], 'perhaps')).toBe('INPUT_MALFORMED')
  expect(await say(at.body.experts[0])).toBe('done')
})

it('a member gives one opinion', async () => expect(await say(at.body.experts[0])).toBe('REVIEW_OPINION_GIVEN'))

it('two opinions of one member at once are one', async () => {
  const answers = await Promise.all([say(at.body.experts[1]), say(at.body.experts[1])])
  expect(answers.sort()).toEqual(['REVIEW_OPINION_GIVEN', 'done'])
})

it('opinions close on their day: that day they are taken, on the next not', async () => {
  await at.bench.db.updateTable('review_opinion').set({ conclusion: null, given_on: null }).execute()
  at.bench.clock.day('2026-03-21')
  expect(await say(at.body.experts[1])).toBe('REVIEW_OPINIONS_CLOSED')
  at.bench.clock.day('2026-03-20')
  expect(await say(at.body.experts[1])).toBe('done')
})
