import { describe, expect, it } from 'vitest'
import { parseStandardNumber } from '../../values/standard-number.ts'
import { levels, natures, placeOf } from './levels.ts'

const place = (text: string) => {
  const number = parseStandardNumber(text)
  if (number.kind === 'malformed') throw new Error(`no number: ${text}`)
  return placeOf(number)
}

describe('level and nature follow from the number', () => {
  it.each([
    ['GB 18030—2022', 'national', 'mandatory', null],
    ['GB/T 1.1—2020', 'national', 'voluntary', null],
    ['GB/Z 43194—2023', 'national', 'guidance', null],
    ['GBZ/T 300.1—2017', 'national', 'voluntary', null],
    ['GSB 07-3192-2014', 'national', 'referenceMaterial', null],
    ['DL/T 1225—2024', 'sector', 'voluntary', null],
    ['AQ 3013-2008', 'sector', 'mandatory', null],
    ['DB/T 12—2014', 'sector', 'voluntary', null],
    ['DB11/T 1000.2-2021', 'local', 'voluntary', '110000'],
    ['DB11/ 501—2017', 'local', 'mandatory', '110000'],
    ['DB6101/T 3191—2024', 'local', 'voluntary', '610100'],
    ['T/CAS 326-2018', 'group', 'voluntary', null],
    ['Q/ABC 001—2024', 'enterprise', null, null],
    ['ISO 9001:2015', 'international', null, null],
    ['20230787-T-469', 'plan', 'voluntary', null],
    ['DB6101/T 3191—2024/XG1—2025', 'local', 'voluntary', '610100'],
    ['GB 1234—2010/XG1—2015', 'national', 'mandatory', null],
    ['20221234-Q-339', 'plan', 'mandatory', null],
  ])('%s is %s, %s', (text, level, nature, division) => expect(place(text)).toEqual({ level, nature, division }))

  it('has words for every code', () => {
    expect(Object.keys(levels)).toContain(place('GB 1—2020').level)
    expect(Object.keys(natures)).toContain(place('GB 1—2020').nature)
  })
})
