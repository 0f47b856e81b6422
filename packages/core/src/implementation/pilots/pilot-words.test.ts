import { expect, test } from 'vitest'
import { isPilotOverdue, missingDocuments } from './pilot-words.ts'

test('a pilot is overdue from the day after its last day, while it is under way', () => {
  expect(isPilotOverdue({ state: 'approved', toOn: '2026-03-02' }, '2026-03-02')).toBe(false)
  expect(isPilotOverdue({ state: 'approved', toOn: '2026-03-02' }, '2026-03-03')).toBe(true)
  expect(isPilotOverdue({ state: 'passed', toOn: '2026-03-02' }, '2026-03-03')).toBe(false)
  expect(isPilotOverdue({ state: 'applied', toOn: '2026-03-02' }, '2026-03-03')).toBe(false)
})

test('the papers that were not handed in are named', () => {
  expect(missingDocuments(['application', 'workReport', 'evidence'])).toEqual(['indicators', 'opinion'])
  expect(missingDocuments(['application', 'workReport', 'indicators', 'evidence', 'opinion'])).toEqual([])
})
