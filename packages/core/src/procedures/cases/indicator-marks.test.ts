import { expect, test } from 'vitest'
import type { Performed } from './facts.ts'
import { indicatorMarks } from './indicator-marks.ts'

const done = (id: string, act: string, values: Readonly<Record<string, unknown>>, row = 'i1'): Performed => ({
  id,
  act,
  on: '2026-03-02',
  row,
  values,
  organizationId: null,
  accountId: null,
  stageBefore: 'drafting',
  stageAfter: 'drafting',
})
const indicator = (values = {}) =>
  done('i1', 'add-indicator', { characteristic: '噪声', requirement: '不大于 70 dB', clause: '5.2', ...values })
const standing = (...performed: readonly Performed[]) => indicatorMarks({ performed })[0]?.standing

test('an indicator that nobody has proved says so, by its clause', () => {
  expect(indicatorMarks({ performed: [indicator()] })).toEqual([
    { rowId: 'i1', characteristic: '噪声', requirement: '不大于 70 dB', clause: '5.2', standing: 'none' },
  ])
  expect(standing(indicator({ evidence: '示例文献' }))).toBe('evidenceOnly')
})

test('it stands as its latest verification says, or as it was explained', () => {
  const verified = (result: string, id = 'v1') => done(id, 'record-verification', { result })
  expect(standing(indicator(), verified('confirmed'))).toBe('confirmed')
  expect(standing(indicator(), verified('confirmed'), verified('notConfirmed', 'v2'))).toBe('notConfirmed')
  expect(standing(indicator(), done('e1', 'explain-no-verification', { why: '示例' }))).toBe('explained')
})

test('a retest that deviates takes the proof away, and one that agrees leaves it', () => {
  const verified = done('v1', 'record-verification', { result: 'confirmed' })
  expect(standing(indicator(), verified, done('r1', 'record-retest', { result: 'deviates' }))).toBe('deviates')
  expect(standing(indicator(), verified, done('r1', 'record-retest', { result: 'agrees' }))).toBe('confirmed')
})

test('what was entered on another indicator proves nothing of this one', () => {
  expect(standing(indicator(), done('v1', 'record-verification', { result: 'confirmed' }, 'i2'))).toBe('none')
})
