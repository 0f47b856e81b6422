import { say } from '@zhunsheng/core'
import { describe, expect, it } from 'vitest'
import type { Visit } from '../../http/public/public-page.ts'
import { citingPicture } from './citing-picture.ts'
import type { Related } from './show-record.ts'

const visit: Visit = {
  language: 'zh',
  today: '2026-03-02',
  path: '/',
  params: {},
  query: () => '',
  say: (worded, data = {}) => say(worded, data, 'zh'),
  run: () => Promise.reject(new Error('a picture asks nobody')),
  services: {} as Visit['services'], // a picture uses none
}

const related = (number: string, more: Partial<Related> = {}): Related => ({
  type: 'citesNormatively',
  degree: null,
  other: { number, title: null, year: 2020, standing: null },
  cited: number,
  isOutdated: false,
  ...more,
})
const many = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => related(`GB/T ${from + index}—2020`))
const draw = (citing: readonly Related[], cited: readonly Related[], citedByTotal = citing.length) =>
  citingPicture(visit, { number: 'GB/T 99001—2020', citing, citedByTotal, cited }).markup
const dots = (markup: string) => markup.match(/<circle/gu)?.length

describe('the picture of citations', () => {
  it('is not drawn where nothing is cited either way', () => expect(draw([], [])).toBe(''))

  it('has at most twenty-four standards, shares its places, and says how many more there are', () => {
    expect(dots(draw(many(100, 1000), many(50, 2000), 3_000))).toBe(23)
    expect(draw(many(100, 1000), many(50, 2000), 3_000)).toContain('还有 2989 项，见下表')
    expect(draw(many(100, 1000), many(50, 2000), 3_000)).toContain('还有 39 项，见下表')
    expect(dots(draw(many(100, 1000), many(2, 2000)))).toBe(24)
    expect(dots(draw([], many(22, 2000)))).toBe(23)
  })

  it('escapes what a list may have brought in', () => {
    const markup = draw([related('<b>"1"')], [])
    expect(markup).not.toContain('<b>')
    expect(markup).toContain('&lt;b&gt;')
  })

  it('has a title, and a description that says all of it in words', () => {
    const markup = draw(
      [related('GB/T 1—2020')],
      [
        related('GB/T 2—2001', { isOutdated: true }),
        related('GB/T 3', { cited: 'GB/T 3', type: 'citesInformatively' }),
      ],
    )
    expect(markup).toContain('<title id="citing-title">GB/T 99001—2020 的引用关系</title>')
    expect(markup).toContain(
      '引用它的标准（1）：GB/T 1—2020，未收录；GB/T 99001—2020；它引用的标准（2）：GB/T 2—2001，旧版；GB/T 3，未收录，不注日期</desc>',
    )
    expect(markup.match(/class="step partial"/gu)).toHaveLength(1)
    expect(markup.match(/class="step old"/gu)).toHaveLength(1)
  })

  it('links what the register holds, so that a keyboard reaches it', () => {
    const standing = { status: 'current' } as NonNullable<Related['other']['standing']> // all that is drawn of it
    const other = { number: 'GB/T 1—2020', title: null, year: 2020, standing }
    const markup = draw([related('GB/T 1—2020', { other })], [])
    expect(markup).toContain('<a href="/register/GB%2FT%201%E2%80%942020"><text')
    expect(markup).toContain('role="group"')
  })
})
