import { describe, expect, it } from 'vitest'
import { parseStandardNumber } from '../../values/standard-number.ts'
import { familyOf } from './family.ts'

const family = (text: string) => {
  const number = parseStandardNumber(text)
  return number.kind === 'malformed' ? null : familyOf(number)
}

describe('the family of a number', () => {
  it.each([
    ['GB/T 1.1—2020', 'GB/T 1.1'],
    ['GB/T 1.1', 'GB/T 1.1'],
    ['DB11/T 1000.2-2021', 'DB11/T 1000.2'],
    ['T/CAS 326-2018', 'T/CAS 326'],
    ['T/SLXH 001.10—2025', 'T/SLXH 1.10'],
    ['JTG D60—2015', 'JTG D60'],
    ['GSB 07-3192-2014', 'GSB 07-3192'],
    ['20230787-T-469', '20230787-T-469'],
    ['GB 1234—2010/XG1—2015', 'GB 1234—2010/XG1—2015'],
  ])('of %s is %s', (number, expected) => expect(family(number)).toBe(expected))

  it('is that of the Chinese number where a standard bears two', () =>
    expect(family('GB/T 19001—2016/ISO 9001:2015')).toBe('GB/T 19001'))

  it('of an international standard is without its year too', () => expect(family('ISO 9001:2015')).toBe('ISO 9001'))
})
