import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, openFeedback, UNROUTED } from '../feedback/feedback-fixture.ts'
import { transferFeedback } from '../feedback/transfer-feedback.ts'
import { listInterpretations } from './list-interpretations.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('a question is to be interpreted by the body it is in the charge of, also after a transfer', async () => {
  const { bench, actors } = here
  const { id } = await here.give({ number: UNROUTED, kind: 'question' })
  const listed = async (actor: Parameters<typeof bench.run>[2]) =>
    (await bench.run(listInterpretations, {}, actor)).rows.map(({ feedbackId }) => feedbackId)
  expect(await listed(actors.admin)).toEqual([])
  await bench.run(transferFeedback, { id, organization: '示例主管部门', reason: '示例' }, actors.admin)
  expect(await listed(actors.outsider)).toEqual([id])
  await bench.run(transferFeedback, { id, organization: '示例阀门标准化技术委员会', reason: '示例' }, actors.outsider)
  expect(await listed(actors.outsider)).toEqual([])
  expect(await listed(actors.secretary)).toEqual([id])
  expect(await codeOf(bench.run(listInterpretations, {}, thePublic))).toBe('NOT_SIGNED_IN')
})

it('can be asked for by its state, its standard and its words, and page by page', async () => {
  const { bench, actors } = here
  for (const body of ['示例：甲怎样理解？', '示例：乙怎样理解？']) await here.give({ kind: 'question', body })
  const asked = async (input: object) => bench.run(listInterpretations, input, actors.secretary)
  const { total } = await asked({})
  expect((await asked({ q: '甲怎样' })).rows).toHaveLength(1)
  expect((await asked({ state: 'published' })).total).toBe(0)
  expect((await asked({ state: 'overdue' })).total).toBe(0)
  const first = await asked({ limit: 1 })
  expect(first).toMatchObject({ total, next: '1' })
  const second = await asked({ limit: 1, cursor: first.next })
  expect(second.rows[0]?.id).not.toBe(first.rows[0]?.id)
  expect((await asked({ state: 'toGive' })).total).toBe(total)
})
