import { describe, expect, it } from 'vitest'
import type { FlowBlock, FlowParagraph } from '../document/flow.ts'
import { sourceOf } from '../document/source-map.ts'
import { readMarkdown } from './read-markdown.ts'

function paragraphAt(text: string, index: number): FlowParagraph {
  const block: FlowBlock | undefined = readMarkdown(text).blocks[index]
  if (block?.kind !== 'paragraph') throw new Error('no paragraph')
  return block
}

describe('Markdown', () => {
  it('gives headings a style and an outline level', () => {
    expect(paragraphAt('## 4.1 结构 ##', 0)).toMatchObject({ text: '4.1 结构', styles: ['Heading 2'], outlineLevel: 1 })
  })
  it('gives bold a run, and every character its column', () => {
    const text = '应为**重要**的\\*值'
    const paragraph = paragraphAt(text, 0)
    expect(paragraph.text).toBe('应为重要的*值')
    expect(paragraph.runs.map((run) => [run.from, run.to, run.bold])).toEqual([
      [0, 2, false],
      [2, 4, true],
      [4, 7, false],
    ])
    for (const [at, character] of Array.from(paragraph.text).entries()) {
      expect(text.charAt(sourceOf(paragraph.segments, at)?.offset ?? -1)).toBe(character)
    }
  })
  it('counts lines from 0 and leaves empty ones out', () => {
    const paragraph = paragraphAt('甲\n\n乙', 1)
    expect(paragraph.text).toBe('乙')
    expect(sourceOf(paragraph.segments, 0)).toMatchObject({ paragraph: 2, offset: 0 })
  })
  it('shows a bullet as a dash, and leaves other markers typed', () => {
    expect(paragraphAt('- 外观；', 0)).toMatchObject({ text: '外观；', numbering: { text: '——', level: 0 } })
    expect(paragraphAt('  * 尺寸；', 0)).toMatchObject({ text: '尺寸；', numbering: { text: '·', level: 1 } })
    expect(paragraphAt('a) 质量。', 0)).toMatchObject({ text: 'a) 质量。', numbering: null })
  })
  it('keeps a picture as one character', () => {
    const flow = readMarkdown('![结构](a.png)')
    expect(flow.blocks[0]).toMatchObject({ text: '\uFFFC', pictures: [0] })
    expect(flow.pictures[0]?.part).toBe('a.png')
  })
  it('keeps stars and marks that pair with nothing', () => {
    expect(paragraphAt('3 * 4 = 12 与 [1] 项', 0).text).toBe('3 * 4 = 12 与 [1] 项')
  })
  it('reads pipe tables with their head, their line breaks and the places of their cells', () => {
    const flow = readMarkdown('表1\n| 特性 | 数值 |\n|---|:-:|\n| 长度<br>宽度 | 10 |\n\n后文')
    const table = flow.blocks[1]
    expect(table?.kind === 'table' && table.rows.map((row) => [row.isHeader, row.cells.length])).toEqual([
      [true, 2],
      [false, 2],
    ])
    const cell = table?.kind === 'table' ? table.rows[1]?.cells[0]?.blocks[0] : undefined
    expect(cell).toMatchObject({ text: '长度\n宽度', place: 'cell' })
    expect(cell?.kind === 'paragraph' && sourceOf(cell.segments, 0)).toMatchObject({ paragraph: 3, offset: 2 })
    expect(flow.blocks).toHaveLength(3)
  })
  it('takes code as it stands', () => {
    expect(paragraphAt('```\n# 不是标题\n```', 0)).toMatchObject({ text: '# 不是标题', outlineLevel: null })
  })
  it('says that it does not read tables written in HTML', () => {
    expect(readMarkdown('<table><tr><td>甲</td></tr></table>').gaps).toEqual([{ code: 'html-table', detail: 'line 1' }])
  })
})
