import type { Field, FlowBlock, FlowParagraph } from '../document/flow.ts'

/** The paragraphs of blocks, those in tables included, in reading order. */
export function paragraphsOf(blocks: readonly FlowBlock[]): FlowParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  )
}

/** Paragraphs that hold anything, joined by line ends. */
export function plainText(blocks: readonly FlowBlock[]): { text: string; fields: Field[] } {
  let text = ''
  const fields: Field[] = []
  for (const paragraph of paragraphsOf(blocks)) {
    if (paragraph.text === '') continue
    if (text !== '') text += '\n'
    const start = text.length
    fields.push(...paragraph.fields.map((field) => ({ ...field, from: field.from + start, to: field.to + start })))
    text += paragraph.text
  }
  return { text, fields }
}
