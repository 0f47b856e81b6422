import type { DraftBlock } from '../../../calls.ts'

/** What stands under one clause can be long; beyond this the text itself is opened. */
const BLOCKS_MAX = 30

/** The blocks of one clause: the one that bears its number, and what follows without a number of its own. */
export function blocksOfClause(blocks: readonly DraftBlock[], clause: string): readonly DraftBlock[] {
  const wanted = plain(clause)
  const bears = (block: DraftBlock) => block.kind !== 'table' && block.clause !== null && plain(block.clause) === wanted
  const heading = blocks.findIndex((block) => block.kind === 'heading' && bears(block))
  const from = heading >= 0 ? heading : blocks.findIndex(bears)
  if (from < 0) return []
  const rest = blocks.slice(from + 1)
  const end = rest.findIndex((block) => block.kind !== 'table' && block.clause !== null)
  return blocks.slice(from, end < 0 ? undefined : from + 1 + end).slice(0, BLOCKS_MAX)
}

/** 第 5.2 条 and 5.2 are one clause. */
const plain = (clause: string) =>
  clause
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replace(/^第(.+?)[章条款]$/u, '$1')
