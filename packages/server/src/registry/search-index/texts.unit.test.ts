import { describe, expect, it } from 'vitest'
import { createSearchIndex, type SearchQuestion } from './index.ts'
import { marksIn } from './marks.ts'
import { sampleRecord } from './sample-records.ts'

const DAY = '2026-11-23'
const OWN = { hasText: true, isOwn: true, kind: 'group', level: 'group' }
const text = {
  ...OWN,
  passages: [
    '5.2 绕组温升限值应符合表 3 的规定，按 GB/T 19001 执行。',
    '油中溶解气体',
    '分析每年一次。The solid state relay shall be tested in each state.',
  ],
}
const records = [
  sampleRecord(1, 'T/SLXH 001—2024', '变压器检修规程', {
    ...text,
    publishedOn: '2024-05-06',
    implementsOn: '2024-06-01',
  }),
  sampleRecord(2, 'GB/T 2—2000', '绕组温升限值', { withdrawnOn: '2001-01-01' }),
  sampleRecord(3, 'T/SLXH 002—2024', '绝缘油', {
    ...OWN,
    passages: ['限值见绕组表，温升另行规定。北京市的地方标准另有要求。'],
  }),
  sampleRecord(4, 'DB11/T 4—2020', '铅含量的测定', { level: 'local', division: '110000' }),
]
const index = createSearchIndex()
index.put(records)
const ids = (q: string, more: Partial<SearchQuestion> = {}) => index.search({ q, day: DAY, ...more }).ids

describe('texts that are held', () => {
  it('are found by words that stand nowhere else, those of two characters too', () => {
    expect(ids('溶解气体')).toEqual([1])
    expect(ids('气体')).toEqual([1])
    expect(ids('油')).toEqual([3, 1])
  })
  it('stand below titles, even of what is withdrawn', () => {
    expect(ids('绕组温升限值')).toEqual([2, 1])
    expect(ids('变压器 绕组')).toEqual([1])
  })
  it('have a phrase as it stands, and not across two passages', () => {
    expect(ids('绕组温升')).toEqual([2, 1])
    expect(ids('溶解气体分析')).toEqual([])
    expect(ids('“温升，另行”')).toEqual([3])
  })
  it('have quoted words of letters one behind the other', () => {
    expect(ids('"solid state"')).toEqual([1])
    expect(index.search({ q: '"state solid"', day: DAY }).relaxed).toBe(true)
    expect(ids('state solid')).toEqual([1])
    expect(marksIn('a solid  state relay', ['solid state'])).toEqual([[2, 14]])
  })
  it('are not taken for the numbers that they cite', () => {
    expect(ids('GB/T 19001')).toEqual([])
    expect(ids('19001')).toEqual([])
  })
  it('do not stand before the standards of a level or place that words name', () => {
    expect(ids('北京 地方标准')).toEqual([4])
  })
  it('suggest no title that has nothing of what is typed', () => {
    expect(index.suggest('溶解', DAY)).toEqual([])
  })
  it('are probed by their rarest word', () => {
    for (const record of records) expect(index.probe(record, DAY)).toMatchObject({ isFound: true })
    const changed = sampleRecord(3, 'T/SLXH 002—2024', '绝缘油', { ...OWN, passages: ['从未收录的句子'] })
    expect(index.probe(changed, DAY).isFound).toBe(false)
  })
  it('give way to the text that takes their place, also when segments are merged', () => {
    const changing = createSearchIndex()
    changing.put(records)
    changing.put([sampleRecord(1, 'T/SLXH 001—2024', '变压器检修规程', { ...OWN, passages: ['局部放电'] })])
    const found = (q: string) => changing.search({ q, day: DAY }).ids
    expect(found('局部放电')).toEqual([1])
    expect(found('绕组温升限值')).toEqual([2])
    for (let more = 10; more < 20; more += 1) {
      changing.put([sampleRecord(more, `GB/T ${more}—2020`, '另一项')])
      expect(found('另一项')).toContain(more)
    }
    while (changing.tidy(1_000));
    expect(found('局部放电')).toEqual([1])
    expect(found('温升另行')).toEqual([3])
    expect(found('绕组温升限值')).toEqual([2])
  })
})
