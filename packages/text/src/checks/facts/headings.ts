import type { Block, StandardDocument } from '../../document/document.ts'

/** The headings of a document as a tree, by the parents that the reader gave the blocks. */
export type HeadingTree = {
  readonly headings: readonly Block[]
  readonly under: (heading: Block) => readonly Block[]
  readonly children: (heading: Block) => readonly Block[]
}

export function headingTreeOf({ blocks }: StandardDocument): HeadingTree {
  const below = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.parent === null) continue
    const siblings = below.get(block.parent)
    if (siblings) siblings.push(block)
    else below.set(block.parent, [block])
  }
  const directly = (heading: Block): readonly Block[] => below.get(heading.index) ?? []
  return {
    headings: blocks.filter(({ kind }) => kind === 'heading'),
    under: (heading) => allBelow(heading, directly),
    children: (heading) => directly(heading).filter(({ kind }) => kind === 'heading'),
  }
}

/** In reading order. What has been visited is not visited again, so that a ring of parents cannot hang it. */
function allBelow(heading: Block, directly: (heading: Block) => readonly Block[]): readonly Block[] {
  const found = new Set<Block>()
  const waiting = [heading]
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const block of directly(next)) {
      if (found.has(block)) continue
      found.add(block)
      if (block.kind === 'heading') waiting.push(block)
    }
  return [...found].sort((one, other) => one.index - other.index)
}
