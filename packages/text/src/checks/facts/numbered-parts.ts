import type { Block } from '../../document/document.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from './lazy.ts'

/**
 * What a pointer can point at, by its number as pointers write it: `5` and `5.2` and `A.1`, `C`, `1` and `A.2`. Where a
 * number stands twice the first block is kept.
 */
export type NumberedParts = {
  /** Chapters, clauses, clauses of annexes and entries of the terms. */
  readonly clauses: ReadonlyMap<string, Block>
  readonly annexes: ReadonlyMap<string, Block>
  readonly figures: ReadonlyMap<string, Block>
  readonly tables: ReadonlyMap<string, Block>
  readonly formulas: ReadonlyMap<string, Block>
  /** List items by clause and letter: `5.2 a`; those of sub-clauses count for the clause too. */
  readonly items: ReadonlySet<string>
  /** Chapters count from 1 without a gap: else a part of the text is missing, or its numbers were not read. */
  readonly isWhole: boolean
}

/** Whether there is such a clause, or one below it: a heading that was not read still shows in its sub-clauses. */
export function hasClause({ clauses }: NumberedParts, number: string): boolean {
  if (clauses.has(number)) return true
  for (const each of clauses.keys()) if (each.startsWith(`${number}.`)) return true
  return false
}

export const numberedPartsOf = lazyFor(({ document, facts }: CheckedText): NumberedParts => {
  const clauses = new Map<string, Block>()
  const annexes = new Map<string, Block>()
  const figures = new Map<string, Block>()
  const tables = new Map<string, Block>()
  const formulas = new Map<string, Block>()
  const items = new Set<string>()
  const add = (map: Map<string, Block>, key: string, block: Block) => {
    if (!map.has(key)) map.set(key, block)
  }
  for (const block of document.blocks) {
    const value = block.number?.value
    if (value === undefined || block.element === 'contents' || block.element === 'cover') continue
    if (block.annex) add(annexes, block.annex.letter, block)
    else if (block.kind === 'heading' || block.kind === 'term') add(clauses, value, block)
    else if (block.kind === 'list-item') addItem(items, block.clause, value)
    else if (block.kind === 'formula') add(formulas, value.replace(/[（）()]/gu, ''), block)
    else if (block.caption) add(block.caption.of === 'figure' ? figures : tables, partNumber(value), block)
  }
  addUnrecognised(facts.passages, { figures, tables, formulas, clauses })
  return { clauses, annexes, figures, tables, formulas, items, isWhole: isWhole(facts.headings) }
})

/** `图A-1` and `表 5.2` as numbers alone, one sign between their figures. */
export const partNumber = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/^[图表]/u, '')
    .replace(/[\s]/gu, '')
    .replace(/[-－—–]/gu, '.')

function addItem(items: Set<string>, clause: string | null, value: string): void {
  const item = /^[（(]?(?<item>[a-z]|\d{1,2})[)）]/u.exec(value)?.groups?.['item']
  if (item === undefined || clause === null) return
  for (let above = clause; above !== ''; above = above.includes('.') ? above.slice(0, above.lastIndexOf('.')) : '')
    items.add(`${above} ${item}`)
}

type Found = {
  readonly figures: Map<string, Block>
  readonly tables: Map<string, Block>
  readonly formulas: Map<string, Block>
  readonly clauses: Map<string, Block>
}

const CAPTION_LIKE =
  /^[\s\u3000\uFFFC]*续?(?<of>[图表])[\s\u3000]*(?<number>(?:[A-Z][.．-]?)?\d{1,3}(?:[.．-]\d{1,3}){0,3})/u
const FORMULA_LIKE = /[（(]\s*(?<number>(?:[A-Z][.．])?\d{1,3})\s*[）)]\s*$/u
const CLAUSE_LIKE = /^[\s\u3000]*(?<number>(?:[A-Z]|\d{1,2})(?:\.\d{1,3}){1,6})(?![\d.])/u

/** What looks like it to a reader of the page counts too: a caption in a drawing, a clause that was not recognised. */
function addUnrecognised(passages: CheckedText['facts']['passages'], found: Found): void {
  for (const { block, text } of passages) {
    if (block.element === 'contents' || block.element === 'cover') continue
    const caption = CAPTION_LIKE.exec(text)?.groups
    const [of, number] = [caption?.['of'], caption?.['number']]
    if (of !== undefined && number !== undefined) {
      const map = of === '图' ? found.figures : found.tables
      if (!map.has(partNumber(number))) map.set(partNumber(number), block)
    }
    const clause = CLAUSE_LIKE.exec(text)?.groups?.['number']
    if (clause !== undefined && !found.clauses.has(clause)) found.clauses.set(clause, block)
    const formula = FORMULA_LIKE.exec(text.slice(-12))?.groups?.['number']
    if (formula !== undefined && !found.formulas.has(formula)) found.formulas.set(formula, block)
  }
}

function isWhole(headings: readonly Block[]): boolean {
  const chapters = headings.filter(({ level, annex, number }) => level === 1 && annex === null && number !== null)
  return chapters.length > 0 && chapters.every(({ number }, nth) => number?.value === String(nth + 1))
}
