import { addDays } from '@zhunsheng/core'
import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('implementation')

const done = async (index: number) => ({
  row: (await at.rows('task'))[index]?.['id'],
  on: at.story.today(),
  summary: '已宣贯三场',
})

test('a task is reported as done once, with what was done', async () => {
  await at.act('complete-task', await done(0))
  expect((await at.rows('task'))[0]).toMatchObject({ done_on: at.story.today(), summary: '已宣贯三场' })
  expect(await at.tryAct('complete-task', await done(0))).toBe('ALREADY_DECIDED')
})

test('a task is not done tomorrow, and is one of this project', async () => {
  expect(await at.tryAct('complete-task', { ...(await done(1)), on: addDays(at.story.today(), 1) })).toBe(
    'DATE_IN_FUTURE',
  )
  expect(await at.tryAct('complete-task', { ...(await done(1)), row: 'nothing' })).toBe('ROW_NOT_FOUND')
})

test('a liaison reports the tasks of the own organization and of no other', async () => {
  const { liaison } = at.story.actors
  const [mine, other] = await at.rows('participant')
  await at.bench.db
    .updateTable('drafter')
    .set({ account_id: liaison.accountId, participant_id: String(mine?.['id']) })
    .where('project_id', '=', at.story.projectId)
    .execute()
  const tasks = await at.rows('task')
  const taskOf = (participant: unknown) =>
    tasks.find(({ participant_id, done_on }) => participant_id === participant && done_on === null)?.['id']
  expect(await at.tryAct('complete-task', { ...(await done(1)), row: taskOf(other?.['id']) }, liaison)).toBe(
    'TASK_OF_ANOTHER',
  )
  expect(await at.tryAct('complete-task', { ...(await done(1)), row: taskOf(mine?.['id']) }, liaison)).toBe('done')
})

test('whoever has no part in the project, and the public, report nothing', async () => {
  const stranger = await at.bench.seedActor(at.story.organizationId, 'liaison')
  expect(await at.tryAct('complete-task', await done(5), stranger)).toBe('ACT_NOT_BY_THIS_ROLE')
  expect(await at.tryAct('complete-task', await done(5), thePublic)).toBe('NOT_SIGNED_IN')
})
