import { expect, test } from 'vitest'
import { writeCsv } from './write-csv.ts'

const text = (...row: Parameters<typeof writeCsv>[0][number]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv([row]))

test('a table begins with the mark of UTF-8 and ends each row as Windows does', () =>
  expect(text('编号', 1, null)).toBe('\ufeff编号,1,\r\n'))

test('commas, quotation marks and new lines stay within their cell', () =>
  expect(text('甲,乙', '“"”', '上\n下')).toBe('\ufeff"甲,乙","“""”","上\n下"\r\n'))

test.each(['=1+1', '+86', '-1', '@cmd'])('a text like %s is no formula', (formula) =>
  expect(text(formula)).toBe(`\ufeff'${formula}\r\n`))

test('a number below zero stays a number', () => expect(text(-1)).toBe('\ufeff-1\r\n'))
