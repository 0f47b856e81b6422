import { expect, test } from 'vitest'
import { wordFen, wordInstant, wordSize } from './measures.ts'

test('an instant is said as the clock in China showed it', () => {
  expect(wordInstant('2026-01-14T16:30:00.000Z')).toBe('2026-01-15 00:30')
})

test('fen are said as yuan', () => {
  expect(wordFen(123456, 'zh')).toBe('1,234.56 元')
  expect(wordFen(5, 'en')).toBe('CNY 0.05')
})

test('a size is said in the unit a person would choose', () => {
  expect([wordSize(512), wordSize(48_213), wordSize(2_970_000)]).toEqual(['512 B', '48 kB', '3.0 MB'])
})
