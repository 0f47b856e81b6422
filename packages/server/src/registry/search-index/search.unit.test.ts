import { describe, expect, it, test } from 'vitest'
import { createSearchIndex, type IndexedRecord, type SearchQuestion } from './index.ts'
import { sampleRecord } from './sample-records.ts'

const DAY = '2026-11-23'

const records: IndexedRecord[] = [
  sampleRecord(1, 'GB/T 19001—2016', '质量管理体系 要求', {
    titleEn: 'Quality management systems — Requirements',
    publishedOn: '2016-12-30',
    implementsOn: '2017-07-01',
    ics: ['03.120.10'],
    ccs: ['A00'],
    department: '示例主管部门',
    bodies: ['示例主管部门', '全国质量管理示例委员会'],
  }),
  sampleRecord(2, 'GB/T 19001—2008', '质量管理体系 要求', {
    publishedOn: '2008-12-30',
    implementsOn: '2009-03-01',
    replacedOn: '2017-07-01',
    claimedStatus: 'replaced',
    ics: ['03.120.10'],
  }),
  sampleRecord(3, 'GB/T 1094.1—2013', '电力变压器 第1部分：总则', {
    publishedOn: '2013-12-17',
    implementsOn: '2014-12-14',
    ics: ['29.180'],
    ccs: ['K41'],
  }),
  sampleRecord(4, 'GB/T 1094.2—2013', '电力变压器 第2部分：液浸式变压器的温升', {
    publishedOn: '2013-12-17',
    implementsOn: '2014-12-14',
    ics: ['29.180'],
    ccs: ['K41'],
  }),
  sampleRecord(5, 'T/SLXH 001—2024', '变压器用绝缘油试验方法', {
    kind: 'group',
    level: 'group',
    publishedOn: '2024-05-06',
    implementsOn: '2024-06-01',
    bodies: ['示例绝缘材料研究院'],
    hasText: true,
    isOwn: true,
  }),
  sampleRecord(6, 'DB11/T 501—2017', '铅含量的测定 原子吸收光谱法', {
    kind: 'local.provincial',
    level: 'local',
    division: '110000',
    publishedOn: '2017-01-02',
  }),
  sampleRecord(7, 'GB/T 24001—2016/ISO 14001:2015', '环境管理体系 要求及使用指南', {
    publishedOn: '2016-10-13',
    implementsOn: '2017-05-01',
    ics: ['13.020.10'],
  }),
  sampleRecord(8, 'DL/T 573—2021', '电力变压器检修导则', {
    kind: 'sector',
    level: 'sector',
    publishedOn: '2021-04-26',
    implementsOn: '2027-01-01',
  }),
]

const index = createSearchIndex()
index.put(records)
const ask = (q: string, rest: Partial<SearchQuestion> = {}) => index.search({ q, day: DAY, ...rest })
const found = (q: string, rest: Partial<SearchQuestion> = {}) => ask(q, rest).ids

describe('a number', () => {
  test.each([
    'GB/T 19001—2016',
    'GB/T19001-2016',
    'gbt19001-2016',
    'GBT 19001 - 2016',
    'ＧＢ／Ｔ　１９００１－２０１６',
    'GB/T 19001——2016',
    '标准号：GB/T 19001-2016',
    'GB / T 19001 – 2016',
    'GB/T 19001-2016 质量管理',
    'GB/T 19001—2016/ISO 9001:2015',
  ])('"%s" is found in this spelling', (q) => expect(found(q)).toEqual([1]))

  test.each([
    'GB/T 19001',
    '国标 19001',
    '国家标准19001',
    '19001',
  ])('"%s", without its year, has the current edition first', (q) => {
    expect(found(q)).toEqual([1, 2])
  })

  it('of a standard in parts has its parts', () => expect(found('GB/T 1094').toSorted()).toEqual([3, 4]))

  it('is found by the international number that it adopts', () => expect(found('ISO 14001:2015')).toEqual([7]))

  it('that is not here is not taken for something else', () => {
    expect(ask('GB/T 12345-2020')).toMatchObject({ ids: [], total: 0, relaxed: false })
    expect(ask('GB/T 12345-2020').understood.number).toBe('GB/T 12345—2020')
  })

  it('of few digits that is not here is not taken for the parts of others', () =>
    expect(index.search({ q: 'GB/T 1.1', day: DAY })).toMatchObject({ ids: [], total: 0 }))

  it('with a gap in its row of zeros is the same', () => expect(found('T/SLXH 1-2024')).toEqual([5]))

  it('of another year or nature is said to be only near', () => {
    expect(ask('GB/T 19001-2015')).toMatchObject({ ids: [1, 2], relaxed: true })
    expect(ask('GB 19001-2016')).toMatchObject({ relaxed: true, understood: { number: 'GB 19001—2016' } })
  })

  it('of an amendment sheet has the sheet, that of the standard has both', () => {
    const amended = createSearchIndex()
    const sheet = { prefix: 'GB', sequence: '1234', year: 2010 }
    amended.put([
      sampleRecord(1, 'GB 1234—2010', '示例安全要求', { publishedOn: '2010-01-01' }),
      sampleRecord(2, 'GB 1234—2010/XG1—2015', '示例安全要求 第1号修改单', { ...sheet, publishedOn: '2015-01-01' }),
    ])
    const ids = (q: string) => amended.search({ q, day: DAY }).ids
    expect(ids('GB1234-2010')).toEqual([1, 2])
    expect(ids('GB 1234-2010/XG1-2015')).toEqual([2])
    expect(ids('GB 1234—2010《第1号修改单》')).toEqual([2])
  })

  it('that no grammar knows is found as it is written', () => {
    const odd = createSearchIndex()
    odd.put([sampleRecord(9, '发改能源〔2020〕0123', '示例文件', { prefix: null, sequence: null, year: null })])
    expect(odd.search({ q: '发改能源〔2020〕123', day: DAY }).ids).toEqual([9])
  })

  it('of the whole code has everything of the code', () => expect(found('SLXH')).toEqual([5]))
})

describe('words', () => {
  it('are found apart, in any order', () => expect(found('总则 变压器')).toEqual([3]))
  it('are found without the gap that the title has', () => expect(found('质量管理体系要求')).toEqual([1, 2]))
  it('of one character are found', () => expect(found('铅')).toEqual([6]))
  it('from the middle of another word are found', () => expect(found('浸式变')).toEqual([4]))
  it('in English are found from their beginning', () => expect(found('quality requirement')).toEqual([1]))
  it('of the name of a body are found', () => expect(found('绝缘材料研究院')).toEqual([5]))
  it('and a year have that edition first', () => expect(found('质量管理体系 2008')).toEqual([2]))
  it('that name the object come before those that only serve it', () => {
    const ids = found('变压器')
    expect(ids.indexOf(8)).toBeLessThan(ids.indexOf(5))
    expect(ids.toSorted()).toEqual([3, 4, 5, 8])
  })
  it('that name a level or a province say which standards are meant, where no title has them', () => {
    expect(found('北京 地方标准')).toEqual([6])
    expect(found('北京地方标准')).toEqual([6])
    expect(ask('行业标准 变压器')).toMatchObject({
      ids: [8],
      understood: { words: ['变压器'], scope: { level: ['sector'] } },
    })
    expect(found('上海')).toEqual([])
  })

  it('that nothing has are told to be only near', () => {
    expect(ask('电力变压器检修导则')).toMatchObject({ ids: [8], relaxed: false })
    expect(ask('电力变压器捡修导则')).toMatchObject({ ids: [8], relaxed: true })
    expect(ask('变压器的检修导则有哪些')).toMatchObject({ ids: [8], relaxed: true })
    expect(ask('从未有过的词语')).toMatchObject({ ids: [], total: 0, relaxed: false })
  })
  it('that are written together without being so in any title are taken apart', () => {
    expect(ask('电力变压器温升')).toMatchObject({
      ids: [4],
      relaxed: true,
      understood: { words: ['电力变压器', '温升'] },
    })
  })
})

describe('filters and facets', () => {
  it('combine with words', () =>
    expect(found('变压器', { filters: { level: ['group', 'sector'] } }).toSorted()).toEqual([5, 8]))

  it('take the status as of the day of the question', () => {
    const filters = { status: ['current'] as const }
    expect(found('质量管理体系', { filters })).toEqual([1])
    expect(found('质量管理体系', { filters, day: '2012-01-01' })).toEqual([2])
    expect(found('检修', { filters: { status: ['coming'] } })).toEqual([8])
  })

  it('take the beginning of a code, whole at its points', () => {
    expect(found('', { filters: { ics: ['29'] } }).toSorted()).toEqual([3, 4])
    expect(found('', { filters: { ics: ['29.18'] } })).toEqual([])
    expect(found('', { filters: { ccs: ['K'] } }).toSorted()).toEqual([3, 4])
    expect(found('', { filters: { division: ['110000'] } })).toEqual([6])
  })

  it('take days, departments and whether there is a text', () => {
    expect(found('', { filters: { published: { from: '2021-01-01' } } })).toEqual([5, 8])
    expect(found('', { filters: { department: ['示例主管部门'] } })).toEqual([1])
    expect(found('', { filters: { hasText: true } })).toEqual([5])
  })

  it('are each counted with the others but not with themselves', () => {
    const { facets, total } = ask('变压器', { filters: { level: ['national'] }, facets: true })
    expect(total).toBe(2)
    expect(facets?.level).toEqual([
      { value: 'national', count: 2 },
      { value: 'group', count: 1 },
      { value: 'sector', count: 1 },
    ])
    expect(facets?.ics).toEqual([{ value: '29', count: 2 }])
    expect(facets?.text).toEqual([{ value: 'no', count: 2 }])
  })
})

describe('pages', () => {
  it.each(['relevance', 'number', 'published', 'implements'] as const)('by %s lead to every record once', (sort) => {
    for (const descending of [false, true]) {
      const ids: number[] = []
      for (let after: string | null = null; ; ) {
        const page = index.search({ day: DAY, sort, descending, limit: 3, ...(after !== null && { after }) })
        expect(page.total).toBe(records.length)
        ids.push(...page.ids)
        if (page.next === null) break
        after = page.next
      }
      expect(ids.toSorted()).toEqual(records.map(({ id }) => id))
    }
  })

  it('by number count the digits', () => {
    const ids = index.search({ day: DAY, sort: 'number', filters: { level: ['national'] } }).ids
    expect(ids).toEqual([3, 4, 2, 1, 7])
  })

  it('with a key that nobody gave begin at the first row', () => {
    expect(index.search({ day: DAY, after: 'nonsense' }).ids).toHaveLength(records.length)
  })
})

describe('suggestions', () => {
  it('go on from a number in any spelling', () => {
    expect(index.suggest('gbt109', DAY).map(({ text }) => text)).toEqual(['GB/T 1094.1—2013', 'GB/T 1094.2—2013'])
    expect(index.suggest('1900', DAY).map(({ text }) => text)).toEqual(['GB/T 19001—2016', 'GB/T 19001—2008'])
  })
  it('go on from words, each title once', () => {
    expect(index.suggest('质量管', DAY)).toEqual([{ kind: 'title', text: '质量管理体系 要求', id: 1 }])
  })
})
