import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import type { Story } from '../testing/story.ts'
import { storyAt } from '../testing/story-at.ts'
import { listProjects } from './list-projects.ts'

const at = storyAt('proposal')

let second: Story
beforeAll(async () => {
  second = await at.another('enquiry', { title: '示例托盘 尺寸系列' })
})
const titles = async (filters: object = {}, actor: Actor = at.story.actors.secretary) =>
  (await at.bench.run(listProjects, filters, actor)).rows.map(({ title }) => title)

test('projects come with the newest first', async () => {
  expect(await titles()).toEqual(['示例托盘 尺寸系列', '示例仓储机器人 安全要求'])
})

test('a stage, a word of the title, and what is overdue narrow the list', async () => {
  expect(await titles({ stage: 'proposal' })).toEqual(['示例仓储机器人 安全要求'])
  expect(await titles({ q: '托盘' })).toEqual(['示例托盘 尺寸系列'])
  expect(await titles({ overdue: true })).toEqual([])
  at.bench.clock.day('2026-04-02')
  expect(await titles({ overdue: true })).toEqual(['示例托盘 尺寸系列'])
})

test('a list goes on where its page ended', async () => {
  const first = await at.bench.run(listProjects, { limit: 1 }, at.story.actors.secretary)
  expect([first.total, first.rows.length]).toEqual([2, 1])
  expect(await titles({ limit: 1, cursor: first.next })).toEqual(['示例仓储机器人 安全要求'])
})

test('who drafts in one project sees that one; another organization sees none', async () => {
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('QTXH'), 'secretary')
  const drafter = await at.bench.seedActor(at.story.organizationId, 'drafter')
  await at.bench.db
    .updateTable('drafter')
    .set({ account_id: drafter.accountId })
    .where('project_id', '=', second.projectId)
    .execute()
  expect(await titles({}, drafter)).toEqual(['示例托盘 尺寸系列'])
  expect(await titles({}, stranger)).toEqual([])
  expect(await titles({}, await at.bench.seedActor(null, 'administrator'))).toHaveLength(2)
})

test('the public has no list of projects, and a stage that is none is refused', async () => {
  expect(await codeOf(titles({}, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(titles({ stage: 'nowhere' }))).toBe('INPUT_MALFORMED')
})
