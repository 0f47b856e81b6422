import { describe, expect, test } from 'vitest'
import { findTerm, glossary, type TermId, wordTerm } from './glossary.ts'
import { wordDefined } from './term.ts'

const entries = Object.entries(glossary)

describe('the glossary', () => {
  test.each(entries)('%s is worded in both languages and says where it comes from', (_, term) => {
    expect(term.zh).toMatch(/^[\p{Script=Han}、]+$/u)
    expect(term.en).toMatch(/^[a-z][a-z ()-]+$/u)
    expect(wordDefined(term.defined, 'zh')).not.toBe('')
    expect(wordDefined(term.defined, 'en')).not.toMatch(/\p{Script=Han}/u)
  })

  test.each(entries)('%s, where explained, is explained in both languages and with full-width signs', (_, {
    meaning,
  }) => {
    if (!meaning) return
    expect(meaning.zh).not.toMatch(/[,;:()"']|[。.]$/u)
    expect(meaning.en).not.toMatch(/[\p{Script=Han}，；。]|\.$/u)
  })

  test('no word stands for two terms', () => {
    const words = entries.flatMap(([, { zh, en, aliases = [] }]) =>
      [zh, en, ...aliases].map((word) => word.toLowerCase()),
    )
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('examination and review, adoption and reliance are kept apart', () => {
    const pairs: [TermId, string, string][] = [
      ['examination', '审查', 'examination'],
      ['review', '复审', 'review'],
      ['adoption', '采用国际标准', 'adoption of an international standard'],
      ['reliance', '采信', 'reliance on a social organization standard'],
    ]
    for (const [id, zh, en] of pairs) expect([wordTerm(id, 'zh'), wordTerm(id, 'en')]).toEqual([zh, en])
  })
})

test.each([
  ['团体标准', 'socialOrganizationStandard'],
  ['Group standard', 'socialOrganizationStandard'],
  [' 团标 ', 'socialOrganizationStandard'],
  ['技术审查', 'examination'],
  ['发布公告', 'publication'],
  ['单位联络人', 'liaison'],
  ['没有这个词', null],
])('"%s" is found as %s', (word, id) => expect(findTerm(word)).toBe(id))

test('where a term comes from is said in words', () => {
  expect(wordDefined(glossary.provision.defined, 'zh')).toBe('GB/T 1.1—2020, 3')
  expect(wordDefined(glossary.publicEnquiry.defined, 'zh')).toBe('《团体标准管理规定》约第 14 条')
  expect(wordDefined(glossary.review.defined, 'en')).toBe('Standardization Law (2017 revision), Article 29')
  expect(wordDefined(glossary.lateEntry.defined, 'zh')).toBe('本系统用语')
  expect(wordDefined(glossary.drafter.defined, 'en')).toBe('Common usage')
})
