import type { Block, StandardDocument } from '../../document/document.ts'
import type { Passage } from '../checked-text.ts'

/** Every stretch of words in reading order: a block, or each cell of a table. Blocks and cells without words are left out. */
export const passagesOf = ({ blocks }: StandardDocument): readonly Passage[] => blocks.flatMap(passagesIn)

function passagesIn(block: Block): readonly Passage[] {
  const own = block.text.trim() === '' ? [] : [passageOf(block)]
  return block.table ? [...own, ...cellPassages(block, block.table)] : own
}

const passageOf = (block: Block): Passage => ({
  block,
  text: block.text,
  place: (from, to) => ({ block: block.index, from, to }),
})

const cellPassages = (block: Block, { rows }: NonNullable<Block['table']>): readonly Passage[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ text }, cell) =>
      text.trim() === ''
        ? []
        : [
            {
              block,
              cell: { row, cell },
              text,
              place: (from: number, to: number) => ({ block: block.index, from, to, cell: { row, cell } }),
            },
          ],
    ),
  )
