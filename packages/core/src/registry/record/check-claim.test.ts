import { describe, expect, it } from 'vitest'
import { checkClaim, isRefused } from './check-claim.ts'
import type { Claim } from './claim.ts'

const asOf = '2026-04-01'
const codes = (claim: Partial<Claim>, given: { level?: string; levelWords?: string } = {}) =>
  checkClaim({ number: 'GB/T 1.1—2020', title: '示例', ...claim }, { asOf, ...given }).map(({ code }) => code)

describe('a row of a catalogue', () => {
  it('that says nothing wrong has no reason against it', () =>
    expect(codes({ publishedOn: '2020-03-31', implementsOn: '2020-10-01' }, { level: 'national' })).toEqual([]))

  it('without a number, or with one that no grammar knows, is refused', () => {
    expect(codes({ number: ' ' })).toEqual(['NUMBER_MISSING'])
    expect(codes({ number: 'GB/Q 1—2020' })).toEqual(['NUMBER_UNREADABLE'])
    expect(isRefused(checkClaim({ number: 'GB/Q 1—2020' }, { asOf }))).toBe(true)
  })

  it('with a day that cannot be is refused', () =>
    expect(codes({ publishedOn: '2020-02-30' })).toEqual(['DATE_MALFORMED']))

  it('that replaces itself is refused', () =>
    expect(codes({ replaces: ['GB/T 1.1—2020'] })).toEqual(['REPLACES_ITSELF']))

  it('of a local standard that the source calls a national one is warned about; the number decides', () => {
    expect(codes({ number: 'DB37/T 4842—2025' }, { level: 'national', levelWords: '国家标准' })).toEqual([
      'LEVEL_DIFFERS',
    ])
    expect(isRefused(checkClaim({ number: 'DB37/T 4842—2025', title: '示例' }, { asOf, level: 'national' }))).toBe(
      false,
    )
  })

  it('with days in the wrong order is warned about', () => {
    expect(codes({ publishedOn: '2020-10-01', implementsOn: '2020-03-31' })).toEqual(['IN_FORCE_BEFORE_PUBLISHED'])
    expect(codes({ implementsOn: '2020-10-01', withdrawnOn: '2020-03-31' })).toEqual(['WITHDRAWN_BEFORE_IN_FORCE'])
  })

  it('whose year is not that of its publication is warned about', () =>
    expect(codes({ publishedOn: '2021-01-04' })).toEqual(['YEAR_DIFFERS']))

  it('of an amendment sheet is held to the year of the sheet, if it has one, and not to that of the standard', () => {
    const sheet = { publishedOn: '2015-06-02' as const }
    expect(codes({ ...sheet, number: 'GB 1234—2010/XG1—2015' })).toEqual([])
    expect(codes({ ...sheet, number: 'GB 1234—2010/XG1' })).toEqual([])
    expect(codes({ ...sheet, number: 'GB 1234—2010/XG1—2014' })).toEqual(['YEAR_DIFFERS'])
  })

  it('published after the source was read is warned about, on the day itself not', () => {
    expect(codes({ number: 'GB/T 1.1—2026', publishedOn: '2026-04-02' })).toEqual(['PUBLISHED_IN_FUTURE'])
    expect(codes({ number: 'GB/T 1.1—2026', publishedOn: '2026-04-01' })).toEqual([])
  })

  it('with a plan number is entered as a plan', () =>
    expect(codes({ number: '20253583-Z-604' }, { level: 'national' })).toEqual(['PLAN_AS_STANDARD']))

  it('without a title is warned about', () => expect(codes({ title: '' })).toEqual(['TITLE_MISSING']))
})
