import { describe, expect, it } from 'vitest'
import { describeNumber, wordPlace } from './describe-number.ts'

describe('a number is described', () => {
  it('by its level, nature, code, sequence, part and year', () =>
    expect(describeNumber('DB37/T2858.1-2016')).toEqual({
      input: 'DB37/T2858.1-2016',
      kind: 'local.provincial',
      canonical: 'DB37/T 2858.1—2016',
      level: 'local',
      nature: 'voluntary',
      code: 'DB37/T',
      sequence: '2858',
      part: '1',
      year: 2016,
      adopted: null,
      amends: null,
      body: { zh: '山东省', en: 'Shandong' },
      problem: null,
    }))

  it('with the industry of a sector code', () =>
    expect(describeNumber('DL/T 1225—2024')).toMatchObject({ body: { zh: '电力' }, level: 'sector' }))

  it('with what it amends, for an amendment sheet', () =>
    expect(describeNumber('GB7258-2017《第1号修改单》')).toMatchObject({
      kind: 'amendment',
      canonical: 'GB 7258—2017/XG1',
      level: 'national',
      nature: 'mandatory',
      amends: 'GB 7258—2017',
    }))

  it('without a year where it has none', () => expect(describeNumber('GB/T 1.1')).toMatchObject({ year: null }))

  it('in words', () => {
    expect(wordPlace(describeNumber('GB 18030—2022'))).toEqual({
      zh: '强制性国家标准',
      en: 'national standard, mandatory',
    })
    expect(wordPlace(describeNumber('Q/ABC 001—2024'))).toMatchObject({ zh: '企业标准' })
    expect(wordPlace(describeNumber('什么'))).toBeNull()
  })
})

describe('a text that is no number', () => {
  it('is told up to where it makes sense, with the nearest number', () =>
    expect(describeNumber('GB/T 1.1—2020 标准化工作导则').problem).toMatchObject({ at: 13, nearest: 'GB/T 1.1—2020' }))

  it('with a slash left out is told so, with the number that is meant', () =>
    expect(describeNumber('GBT1.1-2020').problem).toMatchObject({ code: 'SLASH_MISSING', nearest: 'GB/T 1.1—2020' }))

  it('of any length is told at once', () =>
    expect(describeNumber(`GB/T 1.1—2020${'啊'.repeat(1_000_000)}`).problem).toMatchObject({ at: 13 }))

  it('of which nothing makes sense is told from its beginning', () =>
    expect(describeNumber('你好').problem).toMatchObject({ at: 0, nearest: null }))
})
