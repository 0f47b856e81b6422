import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('drafting')

const department = { department: '示例应急管理局', matter: '安全生产' }

test('a project that touches their subjects waits until the departments are listed', async () => {
  await at.act('list-department', department)
  expect((await at.rows('hearing')).at(-1)).toMatchObject({ ...department, delivered_on: null, replied_on: null })
  expect((await at.lastEvent('hearing.listed')).data).toEqual({ department: '示例应急管理局' })
})

test('only the secretariat lists one', async () => {
  expect(await at.tryAct('list-department', department, at.story.actors.leader)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('list-department', department, thePublic)).toBe('NOT_SIGNED_IN')
})

test('none is listed before the project is approved', async () => {
  const proposed = await at.another('proposal')
  expect(await codeOf(proposed.act('list-department', department))).toBe('ACT_NOT_IN_THIS_STAGE')
})
