import { lazyFor } from '../checks/facts/lazy.ts'
import { digestOf } from '../checks/fingerprint.ts'
import type { Block, StandardDocument } from '../document/document.ts'

/**
 * A digest of each clause: its number, title, words and tables, gaps left out, and not those of the clauses in it. What
 * stands before the first clause has the key null.
 */
export const clauseDigestsOf = lazyFor(({ blocks }: StandardDocument): ReadonlyMap<string | null, string> => {
  const words = new Map<string | null, string[]>()
  for (const block of blocks) {
    const held = words.get(block.clause)
    if (held) held.push(wordsOf(block))
    else words.set(block.clause, [wordsOf(block)])
  }
  return new Map([...words].map(([clause, lines]) => [clause, digestOf([clause ?? '', ...lines].join('\n'))]))
})

/** Whether a number is typed or automatic makes no difference to a reader. */
function wordsOf({ kind, number, text, contentFrom, table, formulas }: Block): string {
  const cells = table?.rows.map(({ cells: row }) => row.map((cell) => cell.text).join('|')) ?? []
  const parts = [kind, number?.value ?? '', text.slice(contentFrom), ...cells, ...formulas.map(({ linear }) => linear)]
  return parts.map((part) => part.replaceAll(/\s+/gu, '')).join('\u001F')
}
