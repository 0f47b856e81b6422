import { expect, test } from 'vitest'
import { readCellStyles, wordSerialDay } from './excel-dates.ts'

const X = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

function isDate(formatCode: string): boolean {
  const xml = `<styleSheet xmlns="${X}"><numFmts><numFmt numFmtId="170" formatCode="${formatCode}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`
  return readCellStyles('xl/styles.xml', xml, false).isDate(0)
}

test('a serial number is the day that Excel shows', () => {
  expect(wordSerialDay(45672, false)).toBe('2025-01-15')
  expect(wordSerialDay(45672.75, false)).toBe('2025-01-15')
  expect(wordSerialDay(44210, true)).toBe('2025-01-15')
})

test('a number beyond every calendar stays a number', () => expect(wordSerialDay(1e9, false)).toBe('1000000000'))

test('formats with a day or a year show dates', () => {
  expect(isDate('yyyy\\-mm\\-dd')).toBe(true)
  expect(isDate('yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@')).toBe(true)
})

test('formats of amounts and of times do not', () => {
  expect(isDate('0.00')).toBe(false)
  expect(isDate('[Red]#,##0')).toBe(false)
  expect(isDate('0&quot; days&quot;')).toBe(false)
  expect(isDate('h:mm')).toBe(false)
})
