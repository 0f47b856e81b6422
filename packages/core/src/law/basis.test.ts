import { describe, expect, test } from 'vitest'
import { type Basis, type Confidence, isToBeVerified, resolveBasis, wordBasis } from './basis.ts'
import type { SourceId } from './sources.ts'

const basis = (source: SourceId, article: string, confidence: Confidence): Basis => ({ source, article, confidence })

describe('a basis in words', () => {
  test.each([
    [basis('GSP', '14', 'V'), '《团体标准管理规定》第 14 条'],
    [basis('GSP', '14', 'V2'), '《团体标准管理规定》约第 14 条'],
    [basis('GSP', '20', 'R'), '《团体标准管理规定》第 20 条（待核）'],
    [basis('GSP', '20', 'U'), '《团体标准管理规定》第 20 条（待核）'],
    [basis('SL', '29.2', 'V'), '《标准化法》第 29 条第 2 款'],
    [basis('SL', '10.3.1', 'V'), '《标准化法》第 10 条第 3 款第 1 项'],
    [basis('CC', '200–204', 'V'), '《民法典》第 200～204 条'],
    [basis('SGO', '四', 'V'), '《加强标准制定与实施监督工作的指导意见》（四）'],
    [basis('GSE', '', 'V2'), '《团体标准组织综合绩效评价指标体系》'],
    [basis('SL', '29', 'H'), '《标准化法》第 29 条（推定）'],
    [basis('ORG', '', 'H'), '组织规则'],
    [basis('ORG', '6', 'V'), '组织规则第 6 条'],
    [basis('HSR', 'GB/T 1.1—2020, 6.2', 'V2'), '《标准化工作导则/指南系列国家标准》约 GB/T 1.1—2020, 6.2'],
  ])('%o is worded in Chinese', (entry, words) => expect(wordBasis(entry, 'zh')).toBe(words))

  test.each([
    [basis('SL', '29.2', 'V'), 'Standardization Law (2017 revision), Article 29(2)'],
    [basis('CC', '202', 'V2'), 'Civil Code, about Article 202'],
    [basis('CC', '200–204', 'R'), 'Civil Code, Articles 200–204 (to be verified)'],
    [basis('SL', '29', 'H'), 'Standardization Law (2017 revision), Article 29 (derived)'],
    [basis('ORG', '', 'H'), 'Rule of the organization'],
  ])('%o is worded in English', (entry, words) => expect(wordBasis(entry, 'en')).toBe(words))

  test.each([
    ['四', 'item 4'],
    ['十', 'item 10'],
    ['十七', 'item 17'],
  ])('item %s of a document that numbers in Chinese is %s', (article, words) => {
    expect(wordBasis(basis('SGO', article, 'V'), 'en')).toContain(`, ${words}`)
  })
})

test('what is remembered or doubtful is to be verified, what was read is not', () => {
  const verdicts = (['V', 'V2', 'R', 'U', 'H'] as const).map((confidence) =>
    isToBeVerified(basis('GSP', '14', confidence)),
  )
  expect(verdicts).toEqual([false, false, true, true, false])
})

test('a basis resolves to its source', () => {
  expect(resolveBasis(basis('CC', '203', 'V')).titleZh).toBe('民法典')
})
