import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('proposal')

test('like titles of running projects are found and kept as evidence, the most alike first', async () => {
  const alike = await at.another('proposal', { title: '示例仓储机器人 安全要求与试验' })
  await at.another('proposal', { title: '山羊奶粉' })
  const { hits } = await at.act('search-duplicates', { note: '范围不同' })
  expect(hits).toMatchObject([{ title: alike.title, projectId: alike.projectId }])
  expect(await at.rows('duplicate_search')).toMatchObject([{ note: '范围不同', hits, searched_on: at.story.today() }])
  expect((await at.lastEvent('project.duplicates-searched')).data).toEqual({ hits: 1 })
})

test('a project does not find itself, nor what was declined', async () => {
  const declined = await at.another('proposal', { title: '示例月饼 包装' })
  await declined.act('decline-project', { reason: '已有国家标准' }, at.story.actors.leader)
  const again = await at.another('proposal', { title: '示例月饼 包装' })
  expect((await again.act('search-duplicates'))['hits']).toEqual([])
})

test('only the secretariat searches, and only while the project is proposed', async () => {
  expect(await at.tryAct('search-duplicates', {}, at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('search-duplicates', {}, thePublic)).toBe('NOT_SIGNED_IN')
  await at.story.walkOn('drafting')
  expect(await at.tryAct('search-duplicates')).toBe('ACT_NOT_IN_THIS_STAGE')
})
