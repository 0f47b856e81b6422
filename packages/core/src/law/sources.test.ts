import { describe, expect, test } from 'vitest'
import { hasTakenEffect, isSourceId, sourceLevelWords, sourceStatusWords, sources } from './sources.ts'

const entries = Object.entries(sources)

describe('the catalogue of sources', () => {
  test('it has the sources of the reference, the organization’s own rule, and not the newsletter', () => {
    expect(entries.length).toBe(59)
    expect(['SL', 'GSP', 'SGO', 'CC', 'ORG'].every(isSourceId)).toBe(true)
    expect(['SEED', 'toString', 'sl'].some(isSourceId)).toBe(false)
  })

  test.each(entries)('%s has titles in both languages, a level and a status with words', (_, source) => {
    expect(source.titleZh).not.toBe('')
    expect(source.titleEn).not.toMatch(/\p{Script=Han}/u)
    expect(source.issuer.en).not.toBe('')
    expect(sourceLevelWords[source.level].zh).not.toBe('')
    expect(sourceStatusWords[source.status].en).not.toBe('')
  })

  test.each(entries)('%s has days that are days, months or years, or are not known', (_, {
    promulgated,
    effective,
  }) => {
    for (const date of [promulgated, effective]) expect(date).toMatch(/^(?:\d{4}(?:-\d{2}){0,2})?$/u)
    if (promulgated.length === 10 && effective.length === 10) expect(promulgated <= effective).toBe(true)
  })

  test('all but the organization’s own rule are cited with title marks, under names of their own', () => {
    const names = entries.filter(([id]) => id !== 'ORG').map(([, source]) => source.shortZh)
    expect(names.every((name) => /^《.+》$/u.test(name))).toBe(true)
    expect(new Set(names).size).toBe(names.length)
  })

  test('the law of 2017 stands as promulgated', () => {
    expect(sources.SL).toMatchObject({ shortZh: '《标准化法》', promulgated: '2017-11-04', effective: '2018-01-01' })
    expect(sources.GSP).toMatchObject({ docNumber: '国标委联〔2019〕1号', status: 'inForce', confidence: 'V2' })
  })
})

describe('taking effect', () => {
  test('a law is in force from the day it takes effect', () => {
    expect(hasTakenEffect(sources.SL, '2017-12-31')).toBe(false)
    expect(hasTakenEffect(sources.SL, '2018-01-01')).toBe(true)
  })

  test('where only the month is known, that month cannot be told', () => {
    expect(hasTakenEffect(sources.GSO, '2022-01-31')).toBe(false)
    expect(hasTakenEffect(sources.GSO, '2022-02-10')).toBeNull()
    expect(hasTakenEffect(sources.GSO, '2022-03-01')).toBe(true)
  })

  test('a draft never is; a document of unknown day cannot be told; the organization’s own rule always is', () => {
    expect(hasTakenEffect(sources.MON, '2026-01-01')).toBe(false)
    expect(hasTakenEffect(sources.AMD, '2026-01-01')).toBeNull()
    expect(hasTakenEffect(sources.ORG, '2026-01-01')).toBe(true)
  })
})
