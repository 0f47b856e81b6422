import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { addItem } from './add-item.ts'
import { leaveOutItem } from './leave-out-item.ts'
import { seedBody, seedRecord } from './review-fixture.ts'

const at = reviewAt('draft', [{ number: 'GB/T 99001—2020' }, { number: 'GB/T 99002—2024', implementsOn: '2024-10-01' }])
const add = (number: string, actor = at.body.secretary as typeof thePublic) =>
  at.bench.run(addItem, { planId: at.planId, number, note: '关键引用标准有重大变化' }, actor)

it('the secretariat adds a standard with a reason, with whichever dash its number is written', async () => {
  expect(await codeOf(add('GB/T 99002-2024', thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(add('GB/T 99002-2024', at.body.leader))).toBe('NOT_ALLOWED')
  await add('GB/T 99002-2024')
  expect(await at.walk.itemOf('GB/T 99002—2024')).toMatchObject({
    added_by_hand: true,
    note: '关键引用标准有重大变化',
    state: 'proposed',
    due_on: '2026-12-31',
  })
})

it('a standard is planned once', async () =>
  expect(await codeOf(add('GB/T 99001—2020'))).toBe('REVIEW_ITEM_PLANNED_ALREADY'))

it('what was left out comes back', async () => {
  const itemId = await at.idOf('GB/T 99001—2020')
  await at.bench.run(leaveOutItem, { itemId, note: '已在修订' }, at.body.secretary)
  await add('GB/T 99001—2020')
  expect(await at.walk.itemOf('GB/T 99001—2020')).toMatchObject({ state: 'proposed' })
})

it('a standard that is unknown, another body’s or withdrawn is refused', async () => {
  const other = await seedBody(at.bench, 'SLQT')
  await seedRecord(at.bench, other, { number: 'GB/T 99005—2020' })
  await seedRecord(at.bench, at.body, { number: 'GB/T 99006—2020' })
  await at.bench.db
    .updateTable('standard_record')
    .set({ withdrawn_on: '2025-01-01' })
    .where('number', '=', 'GB/T 99006—2020')
    .execute()
  expect(await codeOf(add('GB/T 99099—2020'))).toBe('REVIEW_NUMBER_UNKNOWN')
  expect(await codeOf(add('GB/T 99005—2020'))).toBe('REVIEW_NUMBER_OF_OTHERS')
  expect(await codeOf(add('GB/T 99006—2020'))).toBe('REVIEW_NUMBER_NOT_IN_FORCE')
})
