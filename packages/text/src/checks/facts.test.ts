import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, BlockKind, ElementName } from '../document/document.ts'
import { heading, madeDocument, paragraph } from '../testing/made-document.ts'
import { factsOf } from './facts.ts'

const textsOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text)

describe('the headings', () => {
  const facts = factsOf(
    madeDocument([
      heading('4　要求'),
      heading('4.1　外观'),
      paragraph('壳体应光滑。'),
      heading('4.2　容量'),
      heading('5　证实方法'),
    ]),
  )
  const [chapter] = facts.headings
  it('are a tree', () => {
    expect(textsOf(facts.headings)).toEqual(['4　要求', '4.1　外观', '4.2　容量', '5　证实方法'])
    if (!chapter) throw new Error('no chapter')
    expect(textsOf(facts.children(chapter))).toEqual(['4.1　外观', '4.2　容量'])
    expect(textsOf(facts.under(chapter))).toEqual(['4.1　外观', '壳体应光滑。', '4.2　容量'])
  })
  it('are found out once', () => {
    expect(facts.headings).toBe(facts.headings)
    expect(facts.passages).toBe(facts.passages)
  })
})

describe('the references', () => {
  const inList = { element: 'normative-references', kind: 'paragraph' } as const
  const { references } = factsOf(
    madeDocument([
      heading('2　规范性引用文件', { element: 'normative-references' }),
      paragraph('下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。', inList),
      paragraph('GB/T 12345—2020　示例水壶　试验方法', inList),
      paragraph('GB/T 23456（所有部分）　示例容器', inList),
      paragraph('[1]　示例手册', { element: 'bibliography', kind: 'paragraph' }),
    ]),
  )
  it('are the entries without the lead-in', () => {
    expect(references.map(({ list, title, isDated, isAllParts }) => [list, title, isDated, isAllParts])).toEqual([
      ['normative-references', '示例水壶　试验方法', true, false],
      ['normative-references', '示例容器', false, true],
      ['bibliography', '示例手册', false, false],
    ])
  })
  it('have their number taken apart', () => {
    expect(references.map(({ identifier }) => identifier?.number?.canonical ?? null)).toEqual([
      'GB/T 12345—2020',
      'GB/T 23456',
      null,
    ])
  })
})

describe('a term', () => {
  const inTerms = { element: 'terms' } as const
  const numbered = (value: string) => ({
    ...inTerms,
    kind: 'term' as const,
    contentFrom: value.length,
    number: { value, origin: 'typed', reconstructed: null, typed: value, certainty: 'certain' } as const,
  })
  const { terms } = factsOf(
    madeDocument([
      heading('3　术语和定义', inTerms),
      paragraph('3.1', numbered('3.1')),
      paragraph('示例水壶　example kettle', { ...inTerms, kind: 'term' }),
      paragraph('水壶', inTerms),
      paragraph('用于盛水的容器。', inTerms),
      paragraph('[来源：GB/T 12345—2020，3.2，有修改]', inTerms),
      paragraph('3.2　壶盖', { ...numbered('3.2') }),
      paragraph('lid', { ...inTerms, kind: 'term' }),
      paragraph('盖住壶口的部件', inTerms),
      heading('4　要求'),
      paragraph('壶盖应严密。'),
    ]),
  )
  it('has its number, English, synonyms, definition and source', () => {
    expect(terms[0]).toMatchObject({
      number: '3.1',
      term: '示例水壶',
      termPlace: { block: 2, from: 0, to: 4 },
      english: 'example kettle',
      synonyms: ['水壶'],
      definition: { text: '用于盛水的容器。' },
      source: 'GB/T 12345—2020，3.2，有修改',
    })
  })
  it('may have its English on a line of its own and a definition without a full stop', () => {
    expect(terms).toHaveLength(2)
    expect(terms[1]).toMatchObject({
      number: '3.2',
      term: '壶盖',
      termPlace: { block: 6, from: 4, to: 6 },
      english: 'lid',
      synonyms: [],
      definition: { text: '盖住壶口的部件' },
      source: null,
    })
  })
})

describe('the own number', () => {
  it('is that of the cover, and unknown with blanks', () => {
    expect(factsOf(madeDocument([], { number: 'T/SLX 1-2026' })).ownNumber).toBe('T/SLX 1—2026')
    expect(factsOf(madeDocument([], { number: 'T/SLX XXXX—XXXX' })).ownNumber).toBeNull()
  })
})

describe('a passage', () => {
  it('is a block with words or a cell with words, and makes places in it', () => {
    const cell = (text: string) => ({
      column: 0,
      columnSpan: 1,
      rowSpan: 1,
      text,
      segments: [],
      runs: [],
      formulas: [],
      noteReferences: [],
      nestedTables: 0,
    })
    const table = {
      rows: [{ cells: [cell('项目'), cell('')] }],
      columnCount: 2,
      headRows: 1,
      headIsMarked: true,
      diagonal: false,
      isLayout: false,
    }
    const { passages } = factsOf(
      madeDocument([paragraph(' '), paragraph('见表1。'), paragraph('', { kind: 'table', table })]),
    )
    expect(passages.map(({ text }) => text)).toEqual(['见表1。', '项目'])
    expect(passages[1]?.place(0, 2)).toEqual({ block: 2, from: 0, to: 2, cell: { row: 0, cell: 0 } })
  })
})

describe('a document however odd', () => {
  const kinds: readonly BlockKind[] = ['heading', 'paragraph', 'term', 'list-item', 'note', 'empty', 'cover-field']
  const elements: readonly ElementName[] = ['core', 'terms', 'normative-references', 'bibliography', 'unknown']
  const piece = fc.constantFrom('见 5.2', 'GB/T 1.1—2020', '应', '［来源：', '】', 'abc', ' ', '。', '\uFFFC', '第')
  const block = fc.record({
    kind: fc.constantFrom(...kinds),
    element: fc.constantFrom(...elements),
    text: fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    // Parents that point forwards, at themselves, in a ring, or nowhere.
    parent: fc.option(fc.nat({ max: 12 })),
    contentFrom: fc.nat({ max: 9 }),
    level: fc.option(fc.nat({ max: 7 })),
    isTitled: fc.boolean(),
  })
  it('makes no fact throw or hang', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const facts = factsOf(madeDocument(blocks))
        const { passages, headings, sentences, identifiers, locators, quantities, references, terms } = facts
        for (const heading of headings) facts.under(heading)
        for (const heading of headings) facts.children(heading)
        for (const each of [sentences, identifiers, locators, quantities].flat())
          expect(each.passage.text.slice(each.from, each.to)).toBe(each.text)
        for (const { termPlace, term } of terms)
          expect(passages.length === 0 || term === '' || termPlace.to - termPlace.from === term.length).toBe(true)
        expect(references.length).toBeLessThanOrEqual(blocks.length)
      }),
      { numRuns: 300 },
    )
  })
})
