import { expect, test } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { listTodos } from './list-todos.ts'

const at = storyAt('enquiry')
const todos = async (actor: Actor = at.story.actors.secretary) =>
  (await at.bench.run(listTodos, {}, actor)).items.map(({ group, act }) => [group, act])

test('an enquiry that runs waits for its day; it is near within the week and due after it', async () => {
  expect(await todos()).toEqual([['others', 'close-enquiry']])
  at.bench.clock.day('2026-03-25')
  expect(await todos()).toEqual([['week', 'close-enquiry']])
  at.bench.clock.day('2026-04-01')
  expect(await todos()).toEqual([['today', 'close-enquiry']])
})

test('a comment that came waits for whoever may answer it', async () => {
  await at.act('submit-comment', { opinion: '意见' }, thePublic)
  expect(await todos()).toContainEqual(['week', 'dispose-comment'])
  expect(await todos(at.story.actors.drafter)).toContainEqual(['week', 'dispose-comment'])
  expect(await todos(at.story.actors.leader)).not.toContainEqual(['week', 'dispose-comment'])
})

test('what carries a project on in the stage of the comments is the way to examination, not a further round', async () => {
  at.bench.clock.day('2026-04-02')
  await at.act('close-enquiry')
  expect(await todos()).toContainEqual(['others', 'submit-for-examination'])
})

test('a dossier waits for the leader', async () => {
  await at.story.walkOn('approval')
  expect(await todos(at.story.actors.leader)).toEqual([['today', 'approve-standard']])
  expect(await todos()).toEqual([['others', 'approve-standard']])
})

test('nothing waits for whoever has no part in it, and the public has no list', async () => {
  expect(await todos(at.story.actors.liaison)).toEqual([])
  expect(await codeOf(todos(thePublic))).toBe('NOT_SIGNED_IN')
})

test('feedback that is to be taken up in review asks for an early review', async () => {
  await at.story.walkOn('implementation')
  expect(await todos()).not.toContainEqual(['week', 'start-review'])
  await at.act('submit-feedback', { kind: 'feedback', body: '限值难以测得（示例）' }, thePublic)
  const { id } = await at.bench.db
    .selectFrom('feedback')
    .select('id')
    .where('answered_on', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await at.act('answer-feedback', { row: id, answer: '列入复审（示例）', published: false, leadsToReview: true })
  expect(await todos()).toContainEqual(['week', 'start-review'])
})
