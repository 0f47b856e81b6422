import { expect, it } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { deleteExpired } from '../db/expired.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { markPresence } from './mark-presence.ts'

const at = storyAt('drafting')
const say = (actor: Actor = at.story.actors.secretary, leaving = false) =>
  at.bench.run(markPresence, { projectId: at.story.projectId, leaving }, actor)
const name = async (accountId: string) =>
  (
    await at.bench.db
      .selectFrom('account')
      .innerJoin('person', 'person.id', 'account.person_id')
      .select('person.name')
      .where('account.id', '=', accountId)
      .executeTakeFirstOrThrow()
  ).name

it('two people who have a project open hear of each other, and of its version', async () => {
  const { secretary, leader } = at.story.actors
  expect(await say(secretary)).toEqual({ version: (await at.project()).version, others: [] })
  expect((await say(leader)).others).toEqual([await name(secretary.accountId)])
  expect((await say(secretary)).others).toEqual([await name(leader.accountId)])
})

it('who leaves is gone at once', async () => {
  await say(at.story.actors.leader)
  await say(at.story.actors.leader, true)
  expect((await say()).others).toEqual([])
})

it('who is not heard of for a minute is gone, and nothing of it stays', async () => {
  await say(at.story.actors.leader)
  at.bench.clock.pass(61)
  await deleteExpired(at.bench.db, at.bench.clock.now())
  expect(await at.bench.db.selectFrom('presence').select('account_id').execute()).toEqual([])
  expect((await say()).others).toEqual([])
})

it('it is no event of the trace', async () => {
  const count = () => at.bench.db.selectFrom('trace_event').select('seq').execute()
  const before = await count()
  await say()
  expect(await count()).toEqual(before)
})

it('it is refused to the public, and a project that one may not see does not exist', async () => {
  expect(await codeOf(say(thePublic))).toBe('NOT_SIGNED_IN')
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('QTXH'), 'secretary')
  expect(await codeOf(say(stranger))).toBe('PROJECT_NOT_FOUND')
})
