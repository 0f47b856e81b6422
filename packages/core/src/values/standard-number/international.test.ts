import { expect, test } from 'vitest'
import { readInternational } from './international.ts'

test.each([
  ['ISO/TS 44006:2023', 'ISO/TS', '44006', undefined, 2023],
  ['IEC 60335-2-30:2009', 'IEC', '60335', '2-30', 2009],
  ['IEC TS 62443-1-1', 'IEC TS', '62443', '1-1', undefined],
  ['ISO/IEC Guide 2:2004', 'ISO/IEC Guide', '2', undefined, 2004],
  ['ITU-T G.984.1', 'ITU-T', 'G.984.1', undefined, undefined],
])('%s is %s, %s', (text, prefix, sequence, part, year) => {
  const number = readInternational(text)
  expect([number?.prefix, number?.sequence, number?.part, number?.year]).toEqual([prefix, sequence, part, year])
  expect(number?.canonical).toBe(text)
})

test.each(['EN 1:2020', 'ISO', 'ISO 9001:15', 'ISO 9001:2015/Xyz 1'])('%s is none', (text) => {
  expect(readInternational(text)).toBeNull()
})
