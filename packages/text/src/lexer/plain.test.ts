import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainOf } from './plain.ts'

test('widths, gaps, dashes and slashes are made alike', () => {
  expect(plainOf('ＧＢ／Ｔ　１．１—２０２０～')).toBe('GB/T 1.1-2020~')
  expect(plainOf('GB∕T\u00A01.1–2020')).toBe('GB/T 1.1-2020')
})

test('offsets stay for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainOf(text).length === text.length))
})
