import { expect, it } from 'vitest'
import { readReceipt } from './receipt-input.ts'

it.each([
  '7k2m9-4qxyz',
  '7K2M9 4QXYZ',
  '７Ｋ２Ｍ９—４ＱＸＹＺ',
  ' 7k2m94qxyz ',
])('the receipt typed as “%s” is found', (typed) => expect(readReceipt(typed)).toBe('7K2M9-4QXYZ'))

it('letters that look like digits are read as digits', () => expect(readReceipt('OIL00-11111')).toBe('01100-11111'))

it('what is no receipt stays as typed, so that the refusal can quote it', () =>
  expect(readReceipt('示例')).toBe('示例'))
