import { describe, expect, it } from 'vitest'
import { createClaimReader, type Mapping, proposeMapping } from './index.ts'

const AS_OF = '2026-04-01'
const mapping: Mapping = {
  columns: [
    { column: '标准号', field: 'number' },
    { column: '名称', field: 'title' },
    { column: '状态', field: 'status' },
    { column: '类别', field: 'level' },
    { column: '发布', field: 'publishedOn' },
    { column: '实施', field: 'implementsOn' },
    { column: '代替', field: 'replaces' },
    { column: '采标', field: 'adopts' },
    { column: 'ICS', field: 'ics' },
  ],
  constants: [{ field: 'department', value: '示例主管部门' }],
}
const read = createClaimReader(mapping, AS_OF)
const codes = (cells: Record<string, string>) => read(cells).reasons.map(({ code }) => code)

describe('a row of a catalogue', () => {
  it('is read into a claim in the terms of the register', () => {
    const row = {
      标准号: 'GBT19001-2016/ISO 9001:2015',
      名称: '质量管理体系　要求',
      状态: '现行',
      类别: '国家标准',
      发布: '2016年12月30日',
      实施: '20170701',
      代替: 'GB/T 19001-2008；GB 9999-1999',
      ICS: '03.120.10 01.040.03',
    }
    expect(read(row)).toEqual({
      number: 'GB/T 19001—2016/ISO 9001:2015',
      claim: {
        number: 'GB/T 19001—2016/ISO 9001:2015',
        title: '质量管理体系 要求',
        status: 'current',
        publishedOn: '2016-12-30',
        implementsOn: '2017-07-01',
        department: '示例主管部门',
        ics: ['03.120.10', '01.040.03'],
        replaces: ['GB/T 19001—2008', 'GB 9999—1999'],
        adopts: [{ number: 'ISO 9001:2015', degree: 'IDT' }],
      },
      reasons: [
        {
          code: 'NUMBER_MENDED',
          data: { written: 'GBT19001-2016/ISO 9001:2015', number: 'GB/T 19001—2016/ISO 9001:2015' },
        },
      ],
    })
  })

  it('is refused where its number is none, or names no edition', () => {
    expect(read({ 标准号: '住建部令第 37 号', 名称: '办法' })).toMatchObject({ claim: null, number: null })
    expect(codes({ 标准号: '住建部令第 37 号' })).toEqual(['NUMBER_UNREADABLE'])
    expect(codes({ 名称: '没有编号' })).toEqual(['NUMBER_MISSING'])
    expect(codes({ 标准号: 'DL 5008.2', 名称: '规程' })).toEqual(['NUMBER_WITHOUT_YEAR'])
  })

  it('is told where its number stops to make sense, and that there are several', () => {
    expect(read({ 标准号: 'DLT 5103-2012 35', 名称: '规程' }).reasons[0]).toEqual({
      code: 'NUMBER_STOPS',
      data: { number: 'DL/T 5103—2012', rest: '35' },
    })
    expect(read({ 标准号: 'GB 50254~50259-96', 名称: '规范' }).reasons[0]?.data).toMatchObject({ number: 'GB 50254' })
    expect(read({ 标准号: 'GB50150-2006,GB50168-2006,Q/CSG10002-2004', 名称: '规范' }).reasons).toEqual([
      { code: 'NUMBERS_SEVERAL', data: { count: 3, first: 'GB 50150—2006' } },
    ])
  })

  it('is refused where a day cannot be', () => {
    const row = { 标准号: 'GB 1-2000', 名称: '甲', 发布: '2000-02-30' }
    expect(read(row).claim).toBeNull()
    expect(codes(row)).toEqual(['DATE_MALFORMED'])
  })

  it('whose level is typed wrongly is told so and goes in by its number', () => {
    const row = { 标准号: 'DB11/T 1-2020', 名称: '甲', 类别: '国家标准' }
    expect(read(row).claim).not.toBeNull()
    expect(codes(row)).toEqual(['LEVEL_DIFFERS'])
  })

  it('that is an amendment sheet under the number of its standard becomes a record of its own', () => {
    const row = { 标准号: 'GB/T 42315-2023', 名称: '电化学储能电站检修规程《第1号修改单》', 状态: '正在征求意见' }
    expect(read(row)).toMatchObject({
      number: 'GB/T 42315—2023/XG1',
      claim: { number: 'GB/T 42315—2023/XG1', amends: 'GB/T 42315—2023', status: 'plan' },
    })
    expect(codes(row)).toEqual(['AMENDMENT_SHEET'])
  })

  it('that is an amendment sheet under its own number goes in under it, whatever its title says', () => {
    const row = { 标准号: 'GB 1234-2010/XG1-2015', 名称: '示例《第1号修改单》', 发布: '2015-06-02' }
    expect(read(row)).toMatchObject({
      number: 'GB 1234—2010/XG1—2015',
      claim: { number: 'GB 1234—2010/XG1—2015', amends: 'GB 1234—2010' },
    })
    expect(codes(row)).toEqual([])
  })

  it('with words that nobody knows keeps what is known', () => {
    const row = { 标准号: 'GB 1-2000', 名称: '甲', 状态: '待查', 代替: '旧规范' }
    expect(read(row).claim).not.toHaveProperty('status')
    expect(codes(row)).toEqual(['STATUS_UNSURE', 'RELATED_NUMBER_UNREADABLE'])
    expect(codes({ 标准号: 'GB 1-2000', 名称: '甲', 状态: '好' })).toEqual(['STATUS_UNREAD'])
  })

  it('that replaces itself is refused', () => {
    expect(codes({ 标准号: 'GB 1-2000', 名称: '甲', 代替: 'GB1—2000' })).toEqual(['REPLACES_ITSELF'])
  })

  it('with the degree of adoption in the cell keeps it', () => {
    expect(read({ 标准号: 'GB 1-2000', 名称: '甲', 采标: 'ISO 1:2000，MOD' }).claim?.adopts).toEqual([
      { number: 'ISO 1:2000', degree: 'MOD' },
    ])
  })

  it.each([
    '2020-1-5',
    '2020/01/05',
    '2020.1.5',
    '2020年1月5日',
    '2020-01-05 00:00:00',
    '２０２０－０１－０５',
    '43835',
  ])('may write its day as %s', (day) => {
    expect(read({ 标准号: 'GB 1-2019', 名称: '甲', 发布: day }).claim?.publishedOn).toBe('2020-01-05')
  })
})

describe('a title in the name of a file', () => {
  const byFile = createClaimReader(
    {
      columns: [
        { column: 'raw_code', field: 'number' },
        { column: 'filename', field: 'title' },
      ],
    },
    AS_OF,
  )
  it.each([
    ['GBT50430-2017', '1.10-《工程建设施工企业质量管理规范》(GBT50430-2017）.pdf', '工程建设施工企业质量管理规范'],
    ['CJJ10-86', 'CJJ10-86  供水管井设计施工及验收规范.pdf', '供水管井设计施工及验收规范'],
    [
      'DB12/T 1429-2025',
      'DB12∕T 1429-2025《港口行业重点用能单位能源审计指南》.pdf',
      '港口行业重点用能单位能源审计指南',
    ],
    ['DL/T5229-2005', 'DL／T_5229-2005 电力工程竣工图文件编制规定.pdf', '电力工程竣工图文件编制规定'],
  ])('of %s is what is left without the number', (raw_code, filename, title) => {
    expect(byFile({ raw_code, filename }).claim?.title).toBe(title)
  })
})

describe('a proposed mapping', () => {
  const proposed = (columns: readonly string[], sample: Record<string, string> = {}) =>
    Object.fromEntries(proposeMapping(columns, [sample]).columns.map(({ field, column }) => [field, column]))

  it('knows the names that catalogues give their columns', () => {
    expect(
      proposed(['序号', '标准编号', '标准名称', '标准状态', '发布日期', '实施日期', '代替标准号', 'ICS', 'CCS']),
    ).toEqual({
      number: '标准编号',
      title: '标准名称',
      status: '标准状态',
      publishedOn: '发布日期',
      implementsOn: '实施日期',
      replaces: '代替标准号',
      ics: 'ICS',
      ccs: 'CCS',
    })
    expect(proposed(['normalized_code', 'raw_codes', 'title_raw', 'samr_status', 'samr_type'])).toEqual({
      number: 'normalized_code',
      title: 'title_raw',
      status: 'samr_status',
      level: 'samr_type',
    })
  })

  it('leaves out what the source itself calls unverified', () => {
    expect(proposed(['code', 'issue_date_unverified'])).toEqual({ number: 'code' })
  })

  it('finds the numbers by what is in the column where no name tells', () => {
    expect(proposed(['甲', '乙'], { 甲: '标准', 乙: 'GB 1-2000' })).toEqual({ number: '乙' })
  })
})
