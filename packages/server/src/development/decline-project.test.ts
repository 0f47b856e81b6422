import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('proposal')

test('a project is declined by the leader alone, with a reason', async () => {
  expect(await at.tryAct('decline-project', { reason: '已有国家标准' }, at.story.actors.secretary)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('decline-project', { reason: '已有国家标准' }, thePublic)).toBe('NOT_SIGNED_IN')
  expect(await at.tryAct('decline-project', {}, at.story.actors.leader)).toBe('INPUT_MALFORMED')
})

test('the applicant of a declined project is told why', async () => {
  expect(await at.act('decline-project', { reason: '已有国家标准' }, at.story.actors.leader)).toMatchObject({
    stage: 'declined',
  })
  expect(await at.notices('project')).toMatchObject([
    { to_account_id: at.story.actors.drafter.accountId, body: expect.stringContaining('已有国家标准') },
  ])
})

test('a declined project is neither declined again nor approved', async () => {
  expect(await at.tryAct('decline-project', { reason: '重复' }, at.story.actors.leader)).toBe('ACT_NOT_IN_THIS_STAGE')
  expect(
    await at.tryAct('approve-project', { planNumber: 'X', withinBusinessScope: 'Y' }, at.story.actors.leader),
  ).toBe('ACT_NOT_IN_THIS_STAGE')
})
