import { expect, test } from 'vitest'
import { withWords } from './kept-words.ts'

const kept = JSON.stringify({ wrong: '公告日期', right: '2026-03-01', reason: '录入错误' })

test('a correction says what was kept for it', () => {
  expect(withWords({ type: 'act.corrected', data: { event: 3 }, kept })).toEqual({
    event: 3,
    wrong: '公告日期',
    right: '2026-03-01',
    reason: '录入错误',
  })
})

test('a correction of an earlier release says what it holds itself', () => {
  const data = { event: 3, wrong: '甲', right: '乙', reason: '丙' }
  expect(withWords({ type: 'act.corrected', data, kept: null })).toEqual(data)
})

test('erased words are said to be erased', () => {
  expect(withWords({ type: 'act.corrected', data: { event: 3 }, kept: null })['right']).toEqual({
    zh: '（已删除）',
    en: '(erased)',
  })
})

test('an event without such words stays as it is', () => {
  expect(withWords({ type: 'enquiry.closed', data: { count: 1 }, kept: null })).toEqual({ count: 1 })
})
