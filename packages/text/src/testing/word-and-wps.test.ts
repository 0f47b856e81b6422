import { describe, expect, it } from 'vitest'
import type { FlowBlock, FlowParagraph, FlowTable } from '../document/flow.ts'
import { readDocx } from '../docx/read-docx.ts'
import { WORD_AND_WPS } from './word-and-wps.ts'

const isParagraph = (block: FlowBlock): block is FlowParagraph => block.kind === 'paragraph'
const isTable = (block: FlowBlock): block is FlowTable => block.kind === 'table'
const wordsOf = (blocks: readonly FlowBlock[]): string =>
  blocks
    .filter(isParagraph)
    .map(({ text }) => text.replaceAll('\uFFFC', ''))
    .join('\n')

describe('what Word and WPS write', () => {
  it.each(
    WORD_AND_WPS.map((fixture) => ({ ...fixture, title: `${fixture.name} (${fixture.clause})` })),
  )('is read: $title', ({ bytes, paragraphs, cells }) => {
    const reading = readDocx(bytes)
    if (!reading.ok) throw new Error(`${reading.code} ${reading.detail}`)
    const { blocks } = reading.flow
    const read = blocks.filter(isParagraph).map((each) => [each.numbering?.text ?? null, wordsOf([each])])
    expect(read).toEqual(paragraphs)
    const table = blocks.find(isTable)
    const rows = table?.rows.map((row) => row.cells.map((each) => wordsOf(each.blocks)))
    expect(rows).toEqual(cells)
  })
})
