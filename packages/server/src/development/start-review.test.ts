import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('implementation')

test('only the secretariat starts a review, and with a reason', async () => {
  expect(await at.tryAct('start-review', { reason: '到期' }, at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('start-review', { reason: '到期' }, thePublic)).toBe('NOT_SIGNED_IN')
  expect(await at.tryAct('start-review')).toBe('INPUT_MALFORMED')
})

test('a review may start early, when feedback says so', async () => {
  expect(await at.act('start-review', { reason: '实施反馈集中' })).toMatchObject({ stage: 'review' })
  expect(await at.rows('review')).toMatchObject([
    { reason: '实施反馈集中', started_on: at.story.today(), concluded_on: null },
  ])
})

test('one review runs at a time', async () => {
  expect(await at.tryAct('start-review', { reason: '再次' })).toBe('ACT_NOT_IN_THIS_STAGE')
})
