import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'
import { listComments } from './list-comments.ts'

const at = storyAt('disposition')

const list = (filters: object = {}, actor: Actor = at.story.actors.secretary) =>
  at.bench.run(listComments, { projectId: at.story.projectId, ...filters }, actor)

test('comments come in the order in which they came, with who said them and the original of what was entered', async () => {
  const { rows, total } = await list()
  expect(total).toBe(4)
  expect(rows[0]).toMatchObject({
    clause: '4.2',
    personName: '示例提出人',
    channel: 'form',
    late: false,
    evidence: null,
  })
  expect(rows[3]).toMatchObject({ channel: 'phone', evidence: { name: '电话记录.png' } })
})

test('what is open and what is done are told apart, by round', async () => {
  const [first] = (await list()).rows
  await at.act('dispose-comment', { row: first?.id, disposition: 'accepted' })
  expect((await list({ state: 'open' })).total).toBe(3)
  expect((await list({ state: 'done' })).rows).toMatchObject([{ id: first?.id, disposition: 'accepted' }])
  expect((await list({ round: 2 })).total).toBe(0)
})

test('a page goes on where the one before ended', async () => {
  const first = await list({ limit: 3 })
  expect((await list({ limit: 3, cursor: first.next })).rows).toHaveLength(1)
})

test('only who may see the project sees its comments', async () => {
  expect((await list({}, at.story.actors.drafter)).total).toBe(4)
  expect(await codeOf(list({}, at.story.actors.expert))).toBe('PROJECT_NOT_FOUND')
  expect(await codeOf(list({}, thePublic))).toBe('NOT_SIGNED_IN')
})
