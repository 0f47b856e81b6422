import { expect, test } from 'vitest'
import { formatGroupNumber, isSocialOrganizationCode } from './group-number.ts'

test('a number is written with its part, its zeros and a 一字线 before the year', () => {
  expect(formatGroupNumber({ code: 'ABC', sequence: 1, width: 3, part: 2, year: 2025 })).toBe('T/ABC 001.2—2025')
  expect(formatGroupNumber({ code: 'ABC', sequence: 12, year: 2025 })).toBe('T/ABC 12—2025')
  expect(formatGroupNumber({ code: 'ABC', sequence: 1234, width: 3, year: 2025 })).toBe('T/ABC 1234—2025')
})

test.each(['ABC', 'AB', 'A1', 'CCPITCSC', 'ZZB'])('%s can be the code of an organization', (code) => {
  expect(isSocialOrganizationCode(code)).toBe(true)
})

test.each(['', 'A', 'abc', '协会', 'A-B', '1AB', 'ABCDEFGHIJKLMNOPQ', 'ABC ', 'Ａ1'])('"%s" cannot', (code) => {
  expect(isSocialOrganizationCode(code)).toBe(false)
})

test('a number that could not be read back is never written', () => {
  const good = { code: 'ABC', sequence: 1, year: 2025 }
  const bad = [{ code: 'abc' }, { sequence: 0 }, { sequence: 1.5 }, { year: 25 }, { part: 0 }, { width: 7 }]
  for (const wrong of bad) expect(() => formatGroupNumber({ ...good, ...wrong })).toThrow(RangeError)
})
