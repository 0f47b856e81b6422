import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('proposal')

const renaming = { title: '示例仓储机器人 安全规范', reason: '专家建议' }

test('a changed title leaves the earlier one visible, in the record and in the trace', async () => {
  await at.act('rename-project', renaming)
  expect(await at.project()).toMatchObject({ title: renaming.title })
  expect(await at.rows('former_title')).toMatchObject([
    { title: '示例仓储机器人 安全要求', until_on: '2026-03-02', reason: '专家建议' },
  ])
  expect((await at.lastEvent('project.renamed')).data).toEqual({
    from: '示例仓储机器人 安全要求',
    to: renaming.title,
    reason: '专家建议',
  })
})

test('two changes from the same page: the second is told that somebody was before', async () => {
  const { version } = await at.project()
  expect(await at.tryAct('rename-project', { ...renaming, title: '示例甲', version })).toBe('done')
  expect(await at.tryAct('rename-project', { ...renaming, title: '示例乙', version })).toBe('CHANGED_MEANWHILE')
})

test('two changes in the same moment wait for one another, and both stay visible', async () => {
  const before = (await at.rows('former_title')).length
  const both = await Promise.all([
    at.tryAct('rename-project', { ...renaming, title: '示例丙' }),
    at.tryAct('rename-project', { ...renaming, title: '示例丁' }),
  ])
  expect(both).toEqual(['done', 'done'])
  const former = await at.rows('former_title')
  expect(former).toHaveLength(before + 2)
  expect(['示例丙', '示例丁']).toContain(former.at(-1)?.['title'])
})

test('only the secretariat changes a title, and not once the standard is published', async () => {
  expect(await at.tryAct('rename-project', renaming, at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('rename-project', renaming, thePublic)).toBe('NOT_SIGNED_IN')
  const published = await at.another('implementation')
  expect(await codeOf(published.act('rename-project', renaming))).toBe('ACT_NOT_IN_THIS_STAGE')
})
