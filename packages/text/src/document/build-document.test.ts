import { describe, expect, it } from 'vitest'
import { bold, flowOf, grid, line, run, shown, styled } from '../testing/made-flow.ts'
import { buildDocument } from './build-document.ts'
import type { Block, StandardDocument } from './document.ts'
import type { FlowBlock } from './flow.ts'

const built = (blocks: readonly FlowBlock[], more = {}) => buildDocument(flowOf(blocks, more))

function blockOf(document: StandardDocument, words: string): Block {
  const found = document.blocks.find((block) => block.text.includes(words))
  if (!found) throw new Error(`no block has ${words}`)
  return found
}

const outline = (document: StandardDocument) =>
  document.blocks.filter((block) => block.kind === 'heading').map((block) => [block.number?.value ?? null, block.level])

describe('headings', () => {
  it('are found by the styles of the template, with their automatic numbers', () => {
    const document = built([
      styled('章标题', '范围', { numbering: shown('1', 0), outlineLevel: 1 }),
      line('本文件规定了示例设备的要求。'),
      styled('章标题', '要求', { numbering: shown('2', 0), outlineLevel: 1 }),
      styled('一级条标题', '外观', { numbering: shown('2.1', 1), outlineLevel: 2 }),
    ])
    expect(outline(document)).toEqual([
      ['1', 1],
      ['2', 1],
      ['2.1', 2],
    ])
    expect(blockOf(document, '外观')).toMatchObject({
      certainty: 'certain',
      votes: ['style', 'outline', 'pattern'],
      number: { origin: 'automatic', reconstructed: '2.1', typed: null },
      element: 'core',
      clause: '2.1',
      isTitled: true,
    })
  })
  it('have the number before 日志, which no quantity of days has', () => {
    const document = built([
      styled('章标题', '8 功能检测', { outlineLevel: 0 }),
      styled('二级条标题', '8.3.7日志管理功能检测', { outlineLevel: 2 }),
      styled('一级条标题', '8.4日志审计', { outlineLevel: 1 }),
    ])
    expect(outline(document).map(([number]) => number)).toEqual(['8', '8.3.7', '8.4'])
    expect(blockOf(document, '日志管理').contentFrom).toBe(5)
  })
  it('are found by styles of any language, at the level used for numbered ones', () => {
    const document = built([
      styled('heading 2', '1 范围'),
      styled('heading 2', '2 要求'),
      styled('heading 3', '2.1 外观'),
      styled('heading 3', '尺寸'),
    ])
    expect(outline(document).at(-1)).toEqual([null, 2])
  })
  it('are found without style where number and contents agree', () => {
    const document = built([
      line('目　次', { alignment: 'center' }),
      styled('toc 1', '1　范围\t1', { contents: 'style' }),
      styled('toc 1', '2　一般要求\t1', { contents: 'style' }),
      line('1　范围'),
      line('本文件适用于示例设备。'),
      line('2　一般要求'),
    ])
    expect(document.blocks[5]).toMatchObject({ kind: 'heading', votes: ['pattern', 'contents'], certainty: 'likely' })
    expect(document.blocks[5]?.number).toMatchObject({ value: '2', origin: 'typed', typed: '2', certainty: 'certain' })
  })
  it('without title are clauses whose text is their words', () => {
    const document = built([
      styled('章标题', '要求', { numbering: shown('1') }),
      styled('一级条标题', '外观', { numbering: shown('1.1', 1) }),
      line('1.1.1　示例设备的表面应平整，不应有裂纹。'),
    ])
    const clause = blockOf(document, '裂纹')
    expect(clause).toMatchObject({ kind: 'heading', isTitled: false, level: 3, clause: '1.1.1', parent: 1 })
    expect(clause.text.slice(clause.contentFrom)).toBe('示例设备的表面应平整，不应有裂纹。')
  })
  it.each([
    '5.2 V 的电压下运行一小时。',
    '3 个月内完成。',
    '5.2的规定执行。',
    '2024年发布的文件',
    '10～20 之间',
    '表1给出了数值。',
  ])('are not seen in “%s”', (text) => {
    const document = built([styled('章标题', '要求', { numbering: shown('5') }), line(text)])
    expect(document.blocks[1]?.kind).toBe('paragraph')
  })
  it('are not seen in counted lists, though these name an annex or a chapter', () => {
    const document = built([
      styled('heading 1', '1 背景'),
      line('附录A（资料性）示例', { numbering: shown('10.') }),
      line('一般要求', { numbering: shown('1)') }),
    ])
    expect(document.blocks.map((block) => block.kind)).toEqual(['heading', 'list-item', 'list-item'])
  })
  it('whose number stands twice say so', () => {
    const document = built([styled('heading 2', '5.2 外观', { numbering: shown('5.2', 1) })])
    expect(document.blocks[0]?.number).toMatchObject({
      value: '5.2',
      origin: 'both',
      reconstructed: '5.2',
      typed: '5.2',
    })
  })
  it('are not empty paragraphs in a style of headings, nor long text in one', () => {
    const text = '示例设备在运输中应避免雨淋，并应按照制造商给出的说明放置，堆放的层数不应多于四层，存放处应干燥通风。'
    const document = built([styled('heading 1', ''), styled('heading 1', text), styled('heading 1', '\uFFFC')])
    expect(document.blocks.map((block) => block.kind)).toEqual(['empty', 'paragraph', 'paragraph'])
  })
  it('of explanatory statements count in Chinese figures', () => {
    const document = built([
      line('一、工作简况'),
      line('（一）任务来源', { runs: [run('（一）任务来源', { bold: true })] }),
    ])
    expect(outline(document)).toEqual([
      ['一', 1],
      ['（一）', 2],
    ])
  })
})

describe('elements', () => {
  it('follow the titles of chapters, and stand also for what is below them', () => {
    const document = built([
      styled('前言、引言标题', '前　　言', { outlineLevel: 0 }),
      line('本文件由示例委员会提出。'),
      styled('前言、引言标题', '引　　言', { outlineLevel: 0 }),
      styled('目次、标准名称标题', '示例设备　规范'),
      styled('章标题', '范围', { numbering: shown('1') }),
      styled('章标题', '规范性引用文件', { numbering: shown('2') }),
      styled('章标题', '术语和定义', { numbering: shown('3') }),
      styled('章标题', '符号和缩略语', { numbering: shown('4') }),
      styled('章标题', '要求', { numbering: shown('5') }),
      styled('附录标识', '\n（规范性）\n试验方法', { numbering: shown('附　录　A') }),
      styled('附录章标题', '范围', { numbering: shown('A.1', 1) }),
      styled('参考文献、索引标题', '参　考　文　献'),
      line('[1] 示例手册'),
    ])
    expect(document.blocks.map((block) => block.element)).toEqual([
      'foreword',
      'foreword',
      'introduction',
      'unknown',
      'scope',
      'normative-references',
      'terms',
      'symbols',
      'core',
      'annex',
      'annex',
      'bibliography',
      'bibliography',
    ])
    expect(document.blocks[3]?.kind).toBe('document-title')
    expect(document.blocks[12]).toMatchObject({ kind: 'list-item', clause: null, number: { value: '[1]' } })
  })
})

describe('the heading of an annex', () => {
  it('in one paragraph with line breaks has letter, nature and title', () => {
    const document = built([styled('附录标识', '附录A\n（资料性附录）\n记录格式')])
    expect(document.blocks[0]?.annex).toEqual({ letter: 'A', nature: 'informative', title: '记录格式' })
    expect(document.blocks[0]?.number?.value).toBe('附录A')
  })
  it('in three paragraphs becomes one block whose places lead to each of them', () => {
    const at = (paragraph: number) => [{ at: 0, part: '', paragraph, run: 0, offset: 0 }]
    const document = built(
      [
        line('附 录 B', { alignment: 'center', segments: at(7) }),
        line('（规范性）', { segments: at(8) }),
        line('试验方法', { segments: at(9) }),
        line('B.1 概述'),
      ],
      { comments: [{ id: '1', author: '示例', text: '改', block: 3 }] },
    )
    const heading = document.blocks[0]
    expect(heading).toMatchObject({ kind: 'heading', text: '附 录 B\n（规范性）\n试验方法' })
    expect(heading?.annex).toEqual({ letter: 'B', nature: 'normative', title: '试验方法' })
    expect(heading?.segments.map((segment) => [segment.at, segment.paragraph])).toEqual([
      [0, 7],
      [6, 8],
      [12, 9],
    ])
    expect(document.blocks[1]).toMatchObject({ index: 1, kind: 'heading', level: 2, clause: 'B.1', parent: 0 })
    expect(document.comments[0]?.block).toBe(1)
  })
  it('whose nature follows the title is folded too', () => {
    const document = built([
      line('数据记录', { numbering: shown('附录 C'), outlineLevel: 0 }),
      line('（资料性附录）'),
      line('记录由示例中心保存。'),
    ])
    expect(document.blocks[0]?.annex).toEqual({ letter: 'C', nature: 'informative', title: '数据记录' })
    expect(document.blocks[1]?.kind).toBe('paragraph')
  })
  it('is not seen in a sentence', () => {
    expect(built([line('附录A给出了示例。')]).blocks[0]?.kind).toBe('paragraph')
  })
})

describe('contents', () => {
  const document = built([
    line('目　次'),
    line('前言 ....... I'),
    line('1 范围 ..... 1'),
    line('附录A（资料性）示例 .... 3'),
    line('前　言'),
    line('本文件由示例委员会归口。'),
    line('1 范围'),
  ])
  it('without marks end where their first line comes again', () => {
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'contents-entry',
      'contents-entry',
      'contents-entry',
      'heading',
      'paragraph',
      'heading',
    ])
  })
  it('have entries in three parts', () => {
    expect(document.blocks[3]?.entry).toEqual({ number: '附录A', title: '（资料性）示例', page: '3' })
  })
  it('are not a paragraph that only has their style', () => {
    const astray = built([
      line('目次'),
      styled('toc 1', '1 范围\t1', { contents: 'style' }),
      line('前言'),
      styled('toc 2', '本文件共有两章。', { contents: 'style' }),
    ])
    expect(astray.blocks[3]?.kind).toBe('paragraph')
  })
})

describe('lesser blocks', () => {
  const chapter = styled('章标题', '要求', { numbering: shown('1') })
  it('are list items of two levels, by their markers', () => {
    const document = built([
      chapter,
      line('应符合下列要求：'),
      line('a) 外观：'),
      line('1) 平整；'),
      line('2) 无裂纹；'),
      line('b) 尺寸。'),
      line('——另行说明；'),
    ])
    expect(document.blocks.slice(2).map((block) => [block.number?.value, block.level])).toEqual([
      ['a)', 1],
      ['1)', 2],
      ['2)', 2],
      ['b)', 1],
      ['——', 2],
    ])
  })
  it('go on with a list after a paragraph, and begin a new one at its first item', () => {
    const document = built([chapter, line('a) 甲；'), line('说明。'), line('b) 乙。'), line('说明：'), line('1) 丙；')])
    expect(document.blocks.flatMap((block) => (block.kind === 'list-item' ? [block.level] : []))).toEqual([1, 1, 1])
  })
  it('are notes, examples, captions, formulas and figures', () => {
    const formula = { at: 0, linear: 'a=b', identifiers: [], upright: [], display: true }
    const document = built([
      chapter,
      line('注 1：仅供示例。'),
      line('示例：'),
      line('表1　数值', { alignment: 'center' }),
      grid(
        [
          ['特性', '数值'],
          ['长度', '10'],
        ],
        1,
      ),
      line('\uFFFC', { pictures: [0] }),
      line('图 1　外形', { alignment: 'center' }),
      line('\uFFFC\t（2）', { formulas: [formula] }),
      line('框内文字', { place: 'textBox' }),
    ])
    expect(document.blocks.slice(1).map((block) => [block.kind, block.number?.value ?? null])).toEqual([
      ['note', '注1'],
      ['example', '示例'],
      ['caption', '表1'],
      ['table', null],
      ['figure', null],
      ['caption', '图1'],
      ['formula', '（2）'],
      ['figure', null],
    ])
    expect(blockOf(document, '数值').caption).toEqual({ of: 'table', target: 4 })
    expect(blockOf(document, '外形').caption).toEqual({ of: 'figure', target: 5 })
    expect(document.blocks[4]?.table).toMatchObject({
      columnCount: 2,
      headRows: 1,
      headIsMarked: true,
      isLayout: false,
    })
  })
  it('take the numbers that the word processor shows for captions and notes', () => {
    const document = built([
      chapter,
      styled('正文表标题', '数值', { numbering: shown('表2') }),
      styled('注：', '仅供示例。', { numbering: shown('注：') }),
    ])
    expect(document.blocks[1]).toMatchObject({ kind: 'caption', number: { value: '表2', origin: 'automatic' } })
    expect(document.blocks[2]).toMatchObject({ kind: 'note', number: { value: '注', origin: 'automatic' } })
  })
  it('are captions without a title too, whether the number is typed or counted', () => {
    const document = built([
      chapter,
      line('\uFFFC', { pictures: [0] }),
      styled('附录图标题', '', { numbering: shown('图B.1') }),
      line('图 3', { alignment: 'center' }),
      styled('附录图标题', ''),
    ])
    expect(document.blocks.slice(2).map((block) => [block.kind, block.number?.value ?? null])).toEqual([
      ['caption', '图B.1'],
      ['caption', '图3'],
      ['empty', null],
    ])
    expect(document.blocks[2]?.caption).toEqual({ of: 'figure', target: 1 })
  })
  it('are captions behind the drawing that is anchored in them', () => {
    const document = built([
      chapter,
      line('标签体见图8。'),
      line('\uFFFC图8　标签体结构', { pictures: [0] }),
      line('正文。'),
    ])
    expect(document.blocks[2]).toMatchObject({
      kind: 'caption',
      number: { value: '图8' },
      caption: { of: 'figure', target: 2 },
    })
  })
  it('are no captions where a sentence speaks of the table or figure', () => {
    const document = built([chapter, line('表 A.1 的内容说明如下：'), line('图 3 给出了结构')])
    expect(document.blocks.slice(1).map((block) => block.kind)).toEqual(['paragraph', 'paragraph'])
  })
  it('stand under the nearest heading', () => {
    const document = built([chapter, styled('一级条标题', '外观', { numbering: shown('1.1') }), line('应平整。')])
    expect(document.blocks[2]).toMatchObject({ parent: 1, clause: '1.1', element: 'core' })
  })
})

describe('the name of the document', () => {
  it('is known on the first page of text by its style, its place or the cover', () => {
    const document = built([
      styled('前言、引言标题', '前言', { outlineLevel: 0 }),
      line('本文件由示例委员会归口。'),
      line('示例设备', { alignment: 'center' }),
      line('第1部分：总则', { alignment: 'center' }),
      styled('章标题', '范围', { numbering: shown('1') }),
    ])
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'document-title',
      'document-title',
      'heading',
    ])
  })
  it('is not what stands before the first chapter of a foreword', () => {
    const document = built([bold('前言'), line('本文件由示例委员会归口'), bold('1 范围')])
    expect(document.blocks[1]?.kind).toBe('paragraph')
  })
})

describe('any flow', () => {
  it('gives blocks in order, each with its index, and nothing of the building', () => {
    const document = built([line(''), line('正文。'), grid([['一格']])])
    expect(document.blocks.map((block) => block.index)).toEqual([0, 1, 2])
    expect(Object.keys(document.blocks[0] ?? {})).not.toContain('source')
    expect(document.blocks[2]?.table?.isLayout).toBe(true)
  })
})
