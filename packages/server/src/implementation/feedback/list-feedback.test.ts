import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, openFeedback, UNROUTED } from './feedback-fixture.ts'
import { listFeedback } from './list-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('each body sees its own, the administrator all and the queue, in every order and state', async () => {
  const { bench, actors } = here
  const own = await here.give()
  const waiting = await here.give({ number: UNROUTED })
  const idsSeen = async (input: object, actor: Parameters<typeof bench.run>[2]) =>
    (await bench.run(listFeedback, input, actor)).rows.map(({ id }) => id)
  expect(await idsSeen({}, actors.secretary)).toEqual([own.id])
  expect(await idsSeen({}, actors.outsider)).toEqual([])
  expect(await idsSeen({ state: 'unrouted' }, actors.admin)).toEqual([waiting.id])
  expect(await idsSeen({ state: 'unrouted' }, actors.secretary)).toEqual([])
  for (const sort of ['due', '-due', 'received', 'number', '-number'])
    expect(await idsSeen({ sort }, actors.admin)).toHaveLength(2)
  for (const state of ['accepted', 'inHand', 'answered', 'closed', 'overdue'])
    expect(await idsSeen({ state }, actors.admin)).toEqual([])
  expect(await idsSeen({ number: UNROUTED }, actors.admin)).toEqual([waiting.id])
  const first = await bench.run(listFeedback, { limit: 1 }, actors.admin)
  const second = await bench.run(listFeedback, { limit: 1, cursor: first.next }, actors.admin)
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual([own.id, waiting.id])
  expect(await codeOf(bench.run(listFeedback, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
