import { beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { callOf, enterExperts, giveAccount, seatPanel } from '../testing/panel.ts'
import { storyAt } from '../testing/story-at.ts'

const at = storyAt('examination')

let seats: string[]
beforeAll(async () => {
  const pool = await enterExperts(at)
  await giveAccount(at, pool[0] ?? '')
  seats = await seatPanel(at, pool)
})

test('an expert signs in for himself and for nobody else', async () => {
  const { expert } = at.story.actors
  expect(await at.tryAct('sign-in', { row: seats[0], present: true }, expert)).toBe('done')
  expect(await at.tryAct('sign-in', { row: seats[1], present: true }, expert)).toBe('ACT_NOT_BY_THIS_ROLE')
})

test('the secretariat records who is there and who is not', async () => {
  await at.act('sign-in', { row: seats[1], present: true })
  await at.act('sign-in', { row: seats[2], present: false })
  expect((await at.rows('examination_member')).map(({ present }) => present)).toEqual([true, true, false, null])
  expect((await at.lastEvent('examination.signed-in')).data).toMatchObject({ result: { zh: '缺席', en: 'absent' } })
})

test('nobody signs in without a seat', async () => {
  expect(await at.tryAct('sign-in', { row: 'nothing', present: true })).toBe('ROW_NOT_FOUND')
})

test('an expert of no panel of the project, and the public, sign nobody in', async () => {
  const stranger = await at.bench.seedActor(at.story.organizationId, 'expert')
  expect(await at.tryAct('sign-in', { row: seats[1], present: true }, stranger)).toBe('ACT_NOT_BY_THIS_ROLE')
  expect(await at.tryAct('sign-in', { row: seats[1], present: true }, thePublic)).toBe('NOT_SIGNED_IN')
})

test('a seat of an examination that is concluded is none', async () => {
  await at.act('conclude-examination', {
    method: 'consensus',
    sustainedObjections: 0,
    conclusion: 'passed',
    opinion: '同意',
  })
  expect(await at.tryAct('sign-in', { row: seats[1], present: true })).toBe('EXAMINATION_NOT_CALLED')
  await at.act('call-examination', callOf(at.story))
  expect(await at.tryAct('sign-in', { row: seats[1], present: true })).toBe('ROW_NOT_FOUND')
})
