import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayNumber } from './display.ts'
import { formatGroupNumber } from './group-number.ts'
import { numberExamples } from './number-examples.ts'
import { parseStandardNumber } from './parse.ts'

const canonicalOf = (text: string) => {
  const number = parseStandardNumber(text)
  return number.kind === 'malformed' ? number.code : number.canonical
}
const valid = numberExamples.flatMap(({ kind, valid: texts }) => texts.map((text) => [text, kind] as const))
const invalid = numberExamples.flatMap(({ kind, invalid: texts }) => texts.map((text) => [text, kind] as const))

describe('the examples of each kind', () => {
  test.each(valid)('%s is a number of the kind %s', (text, kind) => expect(parseStandardNumber(text).kind).toBe(kind))

  // GB 1.1—2020 is a mandatory standard's number and T/SG 1—2020 an organization's; they are only not what they resemble.
  test.each(invalid)('%s is not a number of the kind %s', (text, kind) => {
    expect(parseStandardNumber(text).kind).not.toBe(kind)
  })

  test.each(valid)('%s in canonical form is its own canonical form', (text) => {
    const canonical = canonicalOf(text)
    expect(canonicalOf(canonical)).toBe(canonical)
  })

  test.each(valid)('%s as displayed and copied is still the same number', (text) => {
    expect(canonicalOf(displayNumber(canonicalOf(text)))).toBe(canonicalOf(text))
  })
})

test.each([
  ['T/CAS 326-2018', 'T/CAS 326—2018'],
  ['T/CAS326-2018', 'T/CAS 326—2018'],
  ['Ｔ／ＣＡＳ　３２６－２０１８', 'T/CAS 326—2018'],
  ['T/CAS 326 –  2018', 'T/CAS 326—2018'],
  ['T/CAS 326——2018', 'T/CAS 326—2018'],
  [' T / CAS 326−2018 ', 'T/CAS 326—2018'],
  ['T/CNFIA 001.1—2020', 'T/CNFIA 001.1—2020'],
  ['T/CAS 326', 'T/CAS 326'],
  ['T/A1B2 7-2024', 'T/A1B2 7—2024'],
  ['GB/T1.1-2020', 'GB/T 1.1—2020'],
  ['GB 1234-89', 'GB 1234—1989'],
  ['GB/T 22080-2016/ISO/IEC 27001:2013', 'GB/T 22080—2016/ISO/IEC 27001:2013'],
  ['DB11/ 501—2017', 'DB11/ 501—2017'],
  ['DB37 664-2019', 'DB37/ 664—2019'],
  ['DB14/T 2578-2022', 'DB14/T 2578—2022'],
  ['DBS 31/ 2003—2012', 'DBS31/ 2003—2012'],
  ['Q/ABC0001S-2023', 'Q/ABC 0001S—2023'],
  ['Q/320500 ABC 001-2020', 'Q/320500 ABC 001—2020'],
  ['Q/ABC X1 001-2020', 'Q/ABC X1 001—2020'],
  ['JTJ 034-93', 'JTJ 034—1993'],
  ['JTG E40-3—2007', 'JTG E40-3—2007'],
  ['JJG(交通)001-2015', 'JJG（交通）001—2015'],
  ['GSB 07-3192-2014', 'GSB 07-3192—2014'],
  ['IEC 60335‑1:2020', 'IEC 60335-1:2020'],
  ['ISO TS 44006：2023', 'ISO/TS 44006:2023'],
  ['ISO/IEC TR 24028:2020', 'ISO/IEC TR 24028:2020'],
  ['ISO 9001:2015/AMD 1:2024', 'ISO 9001:2015/Amd 1:2024'],
  ['GB1234-2010／ＸＧ1-2015', 'GB 1234—2010/XG1—2015'],
  ['GB 7258—2017《第 2 号修改单》', 'GB 7258—2017/XG2'],
  ['GB 7258—2017 第1号修改单', 'GB 7258—2017/XG1'],
])('%s is stored as %s', (text, canonical) => expect(canonicalOf(text)).toBe(canonical))

test('the parts of a number are told apart', () => {
  expect(parseStandardNumber('GB/T 19001—2016/ISO 9001:2015')).toEqual({
    kind: 'national.recommended',
    prefix: 'GB/T',
    sequence: '19001',
    year: 2016,
    adopted: 'ISO 9001:2015',
    canonical: 'GB/T 19001—2016/ISO 9001:2015',
  })
  expect(parseStandardNumber('T/CNFIA 001.1—2020')).toMatchObject({
    prefix: 'T/CNFIA',
    sequence: '001',
    part: '1',
    year: 2020,
  })
  expect(parseStandardNumber('IEC 60335-2-30:2009')).toMatchObject({ prefix: 'IEC', sequence: '60335', part: '2-30' })
  expect(parseStandardNumber('20230787-T-469')).toMatchObject({ prefix: '', sequence: '0787', year: 2023 })
  expect(parseStandardNumber('T/CAS 326')).not.toHaveProperty('year')
})

test('an amendment sheet is no standard of its own, and names the edition that it amends', () => {
  expect(parseStandardNumber('T/CNFIA 001.1—2020/XG2—2022')).toMatchObject({
    kind: 'amendment',
    prefix: 'T/CNFIA',
    year: 2020,
    amends: { kind: 'group', canonical: 'T/CNFIA 001.1—2020' },
    sheet: 2,
    sheetYear: 2022,
  })
  expect(parseStandardNumber('GB/T 42315—2023/XG1')).not.toHaveProperty('sheetYear')
  expect(parseStandardNumber('GB/T 19001—2016/ISO 9001:2015/XG1—2018')).toMatchObject({
    amends: { adopted: 'ISO 9001:2015' },
  })
  expect(parseStandardNumber('GB/T 19001—2016/ISO 9001:2015/XG1—2018')).not.toHaveProperty('adopted')
})

test.each([
  ['', 'NUMBER_EMPTY'],
  [' \u200B', 'NUMBER_EMPTY'],
  ['x'.repeat(121), 'NUMBER_TOO_LONG'],
  ['GB/T 20004（所有部分）', 'NUMBER_OF_ALL_PARTS'],
  ['T/cas 1-2020', 'LETTERS_SMALL'],
  ['gb/t 1.1-2020', 'LETTERS_SMALL'],
  ['T CAS 1-2020', 'SLASH_MISSING'],
  ['TCAS 1-2020', 'SLASH_MISSING'],
  ['GBT 1.1-2020', 'SLASH_MISSING'],
  ['DB37T 1-2020', 'SLASH_MISSING'],
  ['GB/T 1.1-202', 'YEAR_MALFORMED'],
  ['T/CAS 1-3020', 'YEAR_MALFORMED'],
  ['GB 1234—2010/XG1—20', 'YEAR_MALFORMED'],
  ['gb 1234—2010/xg1—2015', 'LETTERS_SMALL'],
  ['T/CAS', 'SEQUENCE_MISSING'],
  ['GB/T', 'SEQUENCE_MISSING'],
  ['T/协会 1—2020', 'CODE_MALFORMED'],
  ['T/1ABC 1—2020', 'CODE_MALFORMED'],
  ['DB610/T 1-2020', 'REGION_CODE_MALFORMED'],
  ['XX/T 1—2020', 'SECTOR_CODE_UNKNOWN'],
  ['JJ 1-2000', 'SECTOR_CODE_UNKNOWN'],
  ['标准化工作导则', 'NUMBER_UNRECOGNIZED'],
  ['2023-T-469', 'NUMBER_UNRECOGNIZED'],
])('"%s" is malformed: %s', (text, code) =>
  expect(parseStandardNumber(text)).toEqual({ kind: 'malformed', code, text }))

test('a number of a social organization, once formatted, is read back as it was given', () => {
  const code = fc.stringMatching(/^[A-Z][A-Z0-9]{1,15}$/u)
  const whole = (min: number, max: number) => fc.integer({ min, max })
  fc.assert(
    fc.property(
      code,
      whole(1, 99_999),
      whole(1, 6),
      whole(1, 99),
      whole(1950, 2099),
      (org, sequence, width, part, year) => {
        const text = formatGroupNumber({ code: org, sequence, width, part, year })
        expect(parseStandardNumber(text)).toMatchObject({
          kind: 'group',
          prefix: `T/${org}`,
          part: String(part),
          year,
          canonical: text,
        })
      },
    ),
  )
})

test('whatever is typed gets a number or a verdict, quickly', () => {
  const signs = fc.constantFrom('T', 'Q', 'G', 'B', '/', ' ', '-', '—', '1', '2', '0', '.', 'S', '：', '团', ':')
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 120 }), (characters) => {
      const number = parseStandardNumber(characters.join(''))
      expect(number.kind === 'malformed' || canonicalOf(number.canonical) === number.canonical).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
