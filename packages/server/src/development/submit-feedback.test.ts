import { expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('implementation')

const feedback = {
  kind: 'question',
  clause: '5.2',
  body: '从哪里量起？',
  personName: '示例提问人',
  email: 'asker@example.invalid',
}

test('anybody asks without an account and gets a receipt and the day of the answer', async () => {
  const { receipt, due } = await at.act('submit-feedback', feedback, thePublic)
  expect(receipt).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/u)
  expect(await at.rows('feedback')).toMatchObject([{ receipt, kind: 'question', due_on: due, answered_on: null }])
})

test('the answer is due after fifteen working days: the holiday left out, the Saturday worked in its stead counted', async () => {
  at.bench.clock.day('2026-09-25')
  const { due } = await at.act('submit-feedback', feedback, thePublic)
  expect(due).toBe('2026-10-22')
})

test('the asker stays out of the trace', async () => {
  const event = JSON.stringify(await at.lastEvent('feedback.received'))
  for (const personal of ['示例提问人', 'asker@example.invalid']) expect(event).not.toContain(personal)
})

test('a standard that is not published takes none', async () => {
  const approved = await at.another('publication')
  expect(await codeOf(approved.act('submit-feedback', feedback, thePublic))).toBe('ACT_NOT_IN_THIS_STAGE')
})
