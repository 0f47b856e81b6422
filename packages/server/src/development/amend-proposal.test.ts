import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('proposal')

const proposal = {
  title: '示例叉车 能效',
  kind: 'new',
  purpose: '目的',
  scope: '范围',
  content: '内容',
  situation: '现状',
  schedule: '进度',
  proposer: '示例公司',
}

test('whoever proposed a project may amend its proposal', async () => {
  await at.act('amend-proposal', { ...proposal, subjects: ['workSafety'] }, at.story.actors.drafter)
  expect(await at.project()).toMatchObject({ title: '示例叉车 能效', proposal: { subjects: ['workSafety'] } })
})

test('a proposal amended into a revision names the standard', async () => {
  expect(await at.tryAct('amend-proposal', { ...proposal, kind: 'revision' })).toBe('REVISION_WITHOUT_STANDARD')
  expect(await at.tryAct('amend-proposal', { ...proposal, kind: 'revision', revises: 'nothing' })).toBe(
    'STANDARD_NOT_FOUND',
  )
})

test('a liaison of another project, the leader and the public amend nothing', async () => {
  const { liaison, leader } = at.story.actors
  expect(await at.tryAct('amend-proposal', proposal, liaison)).toBe('ACT_NOT_BY_THIS_ROLE')
  expect(await at.tryAct('amend-proposal', proposal, leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('amend-proposal', proposal, thePublic)).toBe('NOT_SIGNED_IN')
})

test('an approved project keeps its proposal', async () => {
  await at.story.walkOn('drafting')
  expect(await at.tryAct('amend-proposal', proposal)).toBe('ACT_NOT_IN_THIS_STAGE')
})
