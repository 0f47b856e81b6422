import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { enterExperts, giveAccount, seatPanel } from '../testing/panel.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

const demand = { clause: '5.2', demand: '补充急停的试验方法' }

test('a demand belongs to an examination', async () => {
  expect(await at.tryAct('add-demand', demand)).toBe('EXAMINATION_NOT_CALLED')
  const pool = await enterExperts(at)
  await giveAccount(at, pool[0] ?? '')
  await seatPanel(at, pool)
  await at.act('add-demand', demand)
  expect(await at.rows('demand')).toMatchObject([{ ...demand, answer: null, answered_on: null }])
})

test('an expert of the panel may demand, one of no panel may not', async () => {
  expect(await at.tryAct('add-demand', demand, at.story.actors.expert)).toBe('done')
  expect(await at.tryAct('add-demand', demand, await at.bench.seedActor(at.story.organizationId, 'expert'))).toBe(
    'ACT_NOT_BY_THIS_ROLE',
  )
})

test('drafters and the public demand nothing', async () => {
  expect(await at.tryAct('add-demand', demand, at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('add-demand', demand, thePublic)).toBe('NOT_SIGNED_IN')
})
