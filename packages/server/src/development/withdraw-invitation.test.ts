import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { enterExperts, seatPanel, signAllIn } from '../testing/panel.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

let seats: string[]
beforeAll(async () => {
  seats = await seatPanel(at, await enterExperts(at))
})

test('a withdrawn invitation keeps its reason, and the seat neither signs in nor votes', async () => {
  const [row] = seats
  await at.act('withdraw-invitation', { row, reason: '回避' })
  expect((await at.rows('examination_member'))[0]).toMatchObject({ withdrawn_reason: '回避' })
  expect(await at.tryAct('sign-in', { row, present: true })).toBe('ROW_NOT_FOUND')
  expect(await at.tryAct('cast-ballot', { row, choice: 'agree' })).toBe('ROW_NOT_FOUND')
  expect(await at.tryAct('withdraw-invitation', { row, reason: '再次' })).toBe('ROW_NOT_FOUND')
})

test('a conflict that arises after the invitation stops the vote until the seat is withdrawn', async () => {
  await signAllIn(at.story, seats.slice(1))
  await at.act('add-participant', {
    organizationName: '示例大学二',
    category: 'research',
    reason: '承担验证',
    contribution: '试验',
  })
  expect(await at.tryAct('cast-ballot', { row: seats[2], choice: 'agree' })).toBe('VOTERS_IN_CONFLICT')
  await at.act('withdraw-invitation', { row: seats[1], reason: '所在单位参编' })
  expect(await at.tryAct('cast-ballot', { row: seats[2], choice: 'agree' })).toBe('done')
})

test('only the secretariat withdraws, and with a reason', async () => {
  expect(await at.tryAct('withdraw-invitation', { row: seats[3] })).toBe('INPUT_MALFORMED')
  expect(await at.tryAct('withdraw-invitation', { row: seats[3], reason: '回避' }, at.story.actors.expert)).toBe(
    'NOT_ALLOWED',
  )
  expect(await at.tryAct('withdraw-invitation', { row: seats[3], reason: '回避' }, thePublic)).toBe('NOT_SIGNED_IN')
})
