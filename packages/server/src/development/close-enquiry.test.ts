import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry')

test('the enquiry is open through its last day', async () => {
  at.bench.clock.day('2026-04-01')
  expect(await at.tryAct('close-enquiry')).toBe('ENQUIRY_STILL_OPEN')
})

test('only the secretariat closes it', async () => {
  at.bench.clock.day('2026-04-02')
  expect(await at.tryAct('close-enquiry', {}, at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('close-enquiry', {}, thePublic)).toBe('NOT_SIGNED_IN')
})

test('on the day after it is closed with the count of what came', async () => {
  await at.act('submit-comment', { opinion: '意见' }, thePublic)
  expect(await at.act('close-enquiry')).toMatchObject({ stage: 'disposition' })
  expect(await at.rows('enquiry_round')).toMatchObject([{ closed_on: '2026-04-02' }])
  expect((await at.lastEvent('enquiry.closed')).data).toEqual({ round: 1, count: 1 })
})

test('two people who close it at once close it once', async () => {
  const open = await at.another('enquiry')
  at.bench.clock.day('2026-05-10')
  const both = await Promise.all([codeOf(open.act('close-enquiry')), codeOf(open.act('close-enquiry'))])
  expect(both.sort()).toEqual(['ACT_NOT_IN_THIS_STAGE', 'done'])
})
