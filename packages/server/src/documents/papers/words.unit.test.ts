import { expect, test } from 'vitest'
import { nameFile, orBlank, printable, quoteTitle, wordDay } from './words.ts'

test('a day is worded without leading zeros', () => expect(wordDay('2025-01-05')).toBe('2025年1月5日'))

test('a day that is not known is a blank', () => expect(wordDay(null)).toBe('（待填：日期）'))

test('a day that is known in words only is kept as it is', () => expect(wordDay('日期不详')).toBe('日期不详'))

test('spaces are as good as nothing', () => expect(orBlank('　 ', '名称')).toBe('（待填：名称）'))

test('a title that has its marks gets no second pair', () => expect(quoteTitle('《示例》')).toBe('《示例》'))

test('the slash of a standard number does not make a folder', () => {
  expect(nameFile('docx', '发布公告', 'T/XYZ 001—2025')).toBe('发布公告_T XYZ 001—2025.docx')
})

test('a very long title gives a file name that can still be saved', () => {
  expect(nameFile('docx', '示'.repeat(300)).length).toBeLessThan(100)
})

test('characters that would break the file are taken out', () => {
  expect(printable('甲\u0000\u0008乙\ud800丙\r\n丁')).toBe('甲乙\ufffd丙\n丁')
})
