import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('enquiry')

test('a project is terminated by the leader alone', async () => {
  expect(await at.tryAct('terminate-project', { reason: '无人起草' })).toBe('NOT_ALLOWED')
  expect(await at.tryAct('terminate-project', { reason: '无人起草' }, thePublic)).toBe('NOT_SIGNED_IN')
})

test('the proposer and the drafters of a terminated project are told why', async () => {
  const { drafter, leader } = at.story.actors
  await at.act('terminate-project', { reason: '政策调整' }, leader)
  expect((await at.project()).stage).toBe('terminated')
  const told = (await at.notices('project')).filter(({ subject }) => subject === '项目已终止')
  expect(told.filter(({ to_account_id }) => to_account_id === drafter.accountId)).toHaveLength(1)
  expect(told.filter(({ to_person_id }) => to_person_id !== null)).toHaveLength(1)
})

test('in a terminated project nothing goes on', async () => {
  expect(await at.tryAct('terminate-project', { reason: '再次' }, at.story.actors.leader)).toBe('ACT_NOT_IN_THIS_STAGE')
  expect(await at.tryAct('submit-comment', { opinion: '迟来的意见' }, thePublic)).toBe('ACT_NOT_IN_THIS_STAGE')
})
