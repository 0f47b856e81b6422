import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enterCalendarNotice } from './enter-calendar-notice.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const newYear = { date: '2027-01-01', isOffDay: true, name: '元旦' }
const notice = (days: readonly object[]) => ({ year: 2027, source: '示例通知', days })

const recorded = () => bench.db.selectFrom('calendar_notice').select(['year', 'version', 'days']).execute()

test('the notice of a year is entered, and a later one takes its place and keeps its row', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  await bench.run(enterCalendarNotice, notice([newYear]), administrator)
  await bench.run(
    enterCalendarNotice,
    notice([newYear, { date: '2027-01-02', isOffDay: true, name: '元旦' }]),
    administrator,
  )
  expect(await recorded()).toMatchObject([{ year: 2027, version: 2, days: [newYear, { date: '2027-01-02' }] }])
})

test.each([
  ['a day that is none', [{ ...newYear, date: '2027-02-30' }]],
  ['a day listed twice', [newYear, newYear]],
  ['a day of another year', [{ ...newYear, date: '2025-01-01' }]],
])('%s is refused', async (_, days) => {
  await expect(bench.run(enterCalendarNotice, notice(days))).rejects.toMatchObject({
    code: 'CALENDAR_NOTICE_MALFORMED',
  })
})

test('work made up on a weekday is odd, and entered when confirmed', async () => {
  const odd = notice([newYear, { date: '2027-01-04', isOffDay: false, name: '元旦' }])
  await expect(bench.run(enterCalendarNotice, odd)).rejects.toMatchObject({ code: 'CALENDAR_NOTICE_UNUSUAL' })
  expect(await bench.run(enterCalendarNotice, { ...odd, confirmed: true })).toEqual({ year: 2027, days: 2 })
})

test('neither a secretary nor the public enters one', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await expect(bench.run(enterCalendarNotice, notice([newYear]), secretary)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  })
  await expect(bench.run(enterCalendarNotice, notice([newYear]), thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})
