import { expect, test } from 'vitest'
import type { Key } from '../words/index.ts'
import { zh } from '../words/zh.ts'
import { leftTone, wordLeft } from './legal-date.tsx'

const words = {
  t: (key: Key, data: Readonly<Record<string, string | number>> = {}) =>
    zh[key].replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(data[name])),
}

test('the day itself is due today, the day before is overdue by one', () => {
  expect(wordLeft('2026-11-22', '2026-11-22', words)).toBe('今天到期')
  expect(wordLeft('2026-11-21', '2026-11-22', words)).toBe('已逾期 1 天')
  expect(wordLeft('2026-11-25', '2026-11-22', words)).toBe('还剩 3 天')
  expect(wordLeft('2031-01-27', '2026-11-23', words)).toBe('还剩 4 年多')
})

test('what ends within a week is due soon', () => {
  expect(leftTone('2026-11-29', '2026-11-22')).toContain('soon')
  expect(leftTone('2026-11-30', '2026-11-22')).toContain('slate')
  expect(leftTone('2026-11-21', '2026-11-22')).toContain('bad')
})
