import { describe, expect, it } from 'vitest'
import { resolveBasis } from '../../law/basis.ts'
import { paths } from '../../paths.ts'
import { articleFigures } from './article.ts'
import { articles } from './articles.ts'
import { titleOfServing } from './resolve-serving.ts'

const ORDINALS = '一二三四五六七八九十'
const toBeServed = [1, 2, 3, 5, 6, 7, 9, 10, 11, 12, 13]
const notTold = () => null

describe('the seventeen articles', () => {
  it('stand in their order, each with the item of the opinions it is', () => {
    expect(articles.map(({ no }) => no)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
    for (const { no, basis, ref } of articles) {
      const item = no <= 10 ? ORDINALS[no - 1] : `十${ORDINALS[no - 11]}`
      expect(basis.article).toBe(item)
      expect(ref).toMatch(new RegExp(`^[二三四五]（${item}）$`, 'u'))
      expect(resolveBasis(basis).docNumber).toBe('国市监标创发〔2025〕2号')
    }
  })
  it.each(articles)('$no says what it asks, what serves it, what does not, and which rules follow', (article) => {
    for (const { zh, en } of [article.duty, ...article.servedBy.map(({ what }) => what), ...article.notServed])
      expect([zh.trim(), en.trim()]).not.toContain('')
    expect(article.rules.length).toBeGreaterThan(0)
    expect(article.servedBy.length + article.notServed.length).toBeGreaterThan(0)
    for (const rule of article.rules) expect(rule).toMatch(/^[A-P]\d\d$/u)
    for (const figure of article.figures) expect(Object.hasOwn(articleFigures, figure)).toBe(true)
  })
  it.each(toBeServed)('article %s is served by something that is there', (no) => {
    const served = articles.find((article) => article.no === no)?.servedBy ?? []
    expect(served.length).toBeGreaterThan(0)
  })
  it('names no procedure, act, condition, time limit or page that is not there', () => {
    const missing = articles.flatMap(({ no, servedBy }) =>
      servedBy
        .filter((serving) => serving.kind !== 'useCase' && !titleOfServing(serving, notTold))
        .map(({ kind, name }) => `${no} ${kind} ${name}`),
    )
    expect(missing).toEqual([])
  })
  it('links public pages to their own address', () => {
    for (const { kind, name, address } of articles.flatMap(({ servedBy }) => servedBy)) {
      if (kind !== 'page') continue
      const page = paths[name as keyof typeof paths] // the test above found it there
      expect(typeof page === 'function' && (page as () => string)()).toBe(address?.split('?')[0])
    }
  })
  it('say of complaints and cases that they are not served yet', () => {
    for (const no of [8, 14, 15, 16, 17])
      expect(articles.find((article) => article.no === no)?.notServed.length).toBeGreaterThan(0)
  })
})

describe('what an article names', () => {
  it('is nothing where the procedure, the part or the page is not there', () => {
    const what = { zh: '一', en: 'one' }
    for (const [kind, name] of [
      ['procedure', 'no-such'],
      ['act', 'sector/no-such'],
      ['guard', 'sector/suggest'],
      ['deadline', 'no-such/enquiry'],
      ['page', 'toString'],
      ['useCase', 'no.such'],
    ] as const)
      expect(titleOfServing({ what, kind, name }, notTold)).toBeNull()
  })
  it('is called as the procedure calls it', () => {
    const serving = { what: { zh: '', en: '' }, kind: 'act', name: 'sector-code/approve-code' } as const
    expect(titleOfServing(serving, notTold)?.zh).toBe('行业标准代号：批准并公布代号')
  })
})
