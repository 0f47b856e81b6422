import { describe, expect, it } from 'vitest'
import type { RevisionView } from '../document/flow.ts'
import { numbersIn, paragraphsIn, readSmall, tablesIn, textsIn } from '../testing/read-small.ts'

const run = (words: string, element = 't'): string => `<w:r><w:${element}>${words}</w:${element}></w:r>`
const VIEWS: readonly RevisionView[] = ['accepted', 'rejected', 'original']
const inViews = (body: string): string[][] => VIEWS.map((view) => textsIn(readSmall({ body }, view)))

describe('tracked changes in the three views (ECMA-376-1, 17.13.5)', () => {
  it('insertions, deletions and moves', () => {
    const body = `<w:p>${run('甲')}<w:ins>${run('增')}</w:ins><w:del>${run('删', 'delText')}</w:del>
      <w:moveFrom>${run('移')}</w:moveFrom>${run('乙')}<w:moveTo>${run('移')}</w:moveTo></w:p>`
    expect(inViews(body)).toEqual([['甲增乙移'], ['甲删移乙'], ['甲增删移乙移']])
    const flow = readSmall({ body }, 'original')
    expect(flow.revisionCount).toBe(4)
    expect(paragraphsIn(flow)[0]?.runs.map(({ from, to, revision }) => [from, to, revision])).toEqual([
      [0, 1, null],
      [1, 2, 'inserted'],
      [2, 4, 'deleted'],
      [4, 5, null],
      [5, 6, 'inserted'],
    ])
  })

  it('what was inserted and deleted again is in neither text', () => {
    expect(inViews(`<w:p>${run('甲')}<w:ins><w:del>${run('乙', 'delText')}</w:del></w:ins></w:p>`)).toEqual([
      ['甲'],
      ['甲'],
      ['甲乙'],
    ])
  })

  it('a paragraph whose mark is gone runs on into the next, which gives it its properties (17.13.5.15)', () => {
    const marked = (state: string): string =>
      `<w:p><w:pPr><w:rPr><w:${state}/></w:rPr></w:pPr>${run('前')}</w:p><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('后')}</w:p>`
    expect(inViews(marked('del'))).toEqual([['前后'], ['前', '后'], ['前', '后']])
    expect(inViews(marked('ins'))).toEqual([['前', '后'], ['前后'], ['前', '后']])
    const [merged] = paragraphsIn(readSmall({ body: marked('del') }))
    expect(merged?.alignment).toBe('center')
    expect(merged?.segments.map(({ at, paragraph }) => [at, paragraph])).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect(paragraphsIn(readSmall({ body: marked('del') }, 'original'))[0]?.revision).toBe('deleted')
  })

  it('a paragraph that is deleted whole leaves nothing and is not counted in its list', () => {
    const item = (words: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${words}</w:p>`
    const body = `${item(`</w:pPr>${run('甲')}`)}${item(`<w:rPr><w:del/></w:rPr></w:pPr><w:del>${run('乙', 'delText')}</w:del>`)}${item(`</w:pPr>${run('丙')}`)}`
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    expect(numbersIn(readSmall({ body, numbering }))).toEqual(['1)', '2)'])
    expect(numbersIn(readSmall({ body, numbering }, 'rejected'))).toEqual(['1)', '2)', '3)'])
  })

  it('rows come and go with their mark (17.13.5.13, 17.13.5.16)', () => {
    const row = (mark: string): string => `<w:tr><w:trPr>${mark}</w:trPr><w:tc><w:p>${run('甲')}</w:p></w:tc></w:tr>`
    const body = `<w:tbl>${row('')}${row('<w:ins/>')}${row('<w:del/>')}${row('<w:del/>')}</w:tbl><w:p/>`
    expect(VIEWS.map((view) => tablesIn(readSmall({ body }, view))[0]?.rows.length)).toEqual([2, 3, 4])
  })

  it('changed properties are the old ones in the view that rejects the change (17.13.5.29, 17.13.5.31)', () => {
    const body = `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange><w:pPr><w:jc w:val="end"/></w:pPr></w:pPrChange></w:pPr>
      <w:r><w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>`
    const seen = VIEWS.map((view) => paragraphsIn(readSmall({ body }, view))[0])
    expect(seen.map((paragraph) => [paragraph?.alignment, paragraph?.runs[0]?.bold])).toEqual([
      ['center', true],
      ['end', false],
      ['center', true],
    ])
  })
})
