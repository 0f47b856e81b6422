import { expect, test } from 'vitest'
import { promotionStateOn } from './promotion-words.ts'

test('a promotion is late the day after its planned day, until it was held', () => {
  const planned = { plannedOn: '2026-03-02', heldOn: null, checkedOn: null }
  expect(promotionStateOn(planned, '2026-03-02')).toBe('planned')
  expect(promotionStateOn(planned, '2026-03-03')).toBe('late')
  expect(promotionStateOn({ ...planned, heldOn: '2026-03-05' }, '2026-03-06')).toBe('held')
  expect(promotionStateOn({ ...planned, heldOn: '2026-03-05', checkedOn: '2026-03-06' }, '2026-03-06')).toBe('checked')
})
