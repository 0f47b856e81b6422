import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('implementation')

const task = async () => ({
  participant: (await at.rows('participant'))[0]?.['id'],
  kind: 'promotion',
  dueOn: '2027-01-01',
})

test('a further task has its organization, its kind and its day', async () => {
  const before = (await at.rows('task')).length
  await at.act('assign-task', await task())
  expect((await at.rows('task')).slice(before)).toMatchObject([
    { kind: 'promotion', due_on: '2027-01-01', done_on: null },
  ])
  expect((await at.lastEvent('task.assigned')).data).toMatchObject({
    kind: { zh: '宣贯', en: 'promotion' },
    dueOn: '2027-01-01',
  })
})

test('a task is of a drafting organization of the project', async () => {
  expect(await at.tryAct('assign-task', { ...(await task()), participant: 'nothing' })).toBe('ROW_NOT_FOUND')
})

test('only the secretariat assigns', async () => {
  expect(await at.tryAct('assign-task', await task(), at.story.actors.drafter)).toBe('NOT_ALLOWED')
  expect(await at.tryAct('assign-task', await task(), thePublic)).toBe('NOT_SIGNED_IN')
})
