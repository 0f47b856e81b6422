import { expect, test } from 'vitest'
import { displayNumber } from './display.ts'

test('no line may break within a displayed number', () => {
  expect(displayNumber('T/CAS 326—2018')).toBe('T/\u2060CAS\u00A0326\u2060—\u20602018')
  expect(displayNumber('IEC 60335-1:2020')).toBe('IEC\u00A060335\u20111:2020')
})
