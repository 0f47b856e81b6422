import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { setRule } from '../../organizations/set-rule.ts'
import { codeOf } from '../../testing/refused.ts'
import { findReceipt } from '../find-receipt.ts'
import { type FeedbackBench, NUMBER, openFeedback, UNROUTED } from './feedback-fixture.ts'
import { giveFeedback } from './give-feedback.ts'
import { listFeedback } from './list-feedback.ts'
import { showFeedback } from './show-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('anybody gives feedback about a standard of any level, and it goes to the committee that the record names', async () => {
  const { id, due } = await here.give()
  expect(due).toBe('2026-04-01')
  const shown = await here.bench.run(showFeedback, { id }, here.actors.secretary)
  expect(shown).toMatchObject({ number: NUMBER, inCharge: here.committee, state: 'received', dueIsOwnRule: false })
  expect(shown.acceptDueOn).toBe('2026-03-09')
})

it('a clause that is not in the text is taken all the same, and a receipt tells the author', async () => {
  const { receipt, id } = await here.give({ clause: '不存在的 99.9' })
  const found = await here.bench.run(findReceipt, { receipt: receipt.toLowerCase() }, thePublic)
  expect(found).toMatchObject({ kind: 'feedback', number: NUMBER, clause: '不存在的 99.9', transfers: [] })
  expect((await here.bench.run(showFeedback, { id }, here.actors.secretary)).clauseFound).toBe(null)
})

it('what nobody is found for waits for the administrator', async () => {
  const { id } = await here.give({ number: UNROUTED })
  const queue = await here.bench.run(listFeedback, { state: 'unrouted' }, here.actors.admin)
  expect(queue.rows.map((row) => row.id)).toEqual([id])
  expect(await codeOf(here.bench.run(showFeedback, { id }, here.actors.secretary))).toBe('NOT_ALLOWED')
})

it('a period of the body’s own is counted in workdays and told as such', async () => {
  const rule = { organizationId: here.committee, name: 'feedbackAnswerDays', value: 10, from: '2026-03-02' }
  await here.bench.run(setRule, rule, here.actors.leader)
  const { id, due } = await here.give()
  expect(due).toBe('2026-03-16')
  expect((await here.bench.run(showFeedback, { id }, here.actors.secretary)).dueIsOwnRule).toBe(true)
})

it('the same words a hundred times are one line with a count', async () => {
  const given = { body: '示例：同样的话。' }
  for (let count = 0; count < 100; count += 1) await here.give(count % 2 ? given : { body: '示例：同样 的话。' })
  const { rows } = await here.bench.run(listFeedback, {}, here.actors.secretary)
  expect(rows.filter(({ body }) => body === given.body || body === '示例：同样 的话。')).toMatchObject([{ alike: 100 }])
})

it('is refused without words, with an unknown kind, or about a standard that is not held', async () => {
  const input = { number: NUMBER, kind: 'problem', body: '示例' }
  const give = (changed: object) => codeOf(here.bench.run(giveFeedback, { ...input, ...changed }, thePublic))
  expect(await give({ body: '' })).toBe('INPUT_MALFORMED')
  expect(await give({ kind: 'praise' })).toBe('INPUT_MALFORMED')
  expect(await give({ number: 'GB/T 98765—2020' })).toBe('RECORD_NOT_FOUND')
})
