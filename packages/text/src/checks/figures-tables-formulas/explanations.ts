import type { Block } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

/** What a list after 式中, or the chapter of symbols, says of a symbol. Subscripts belong to the symbol: `U0`. */
export type Explanation = { readonly symbol: string; readonly meaning: string; readonly place: TextPlace }

/** A formula that could be read, with the list that explains it; null where none follows. */
export type ExplainedFormula = {
  readonly block: Block
  readonly identifiers: readonly string[]
  readonly linear: string
  readonly list: readonly Explanation[] | null
}

/** Formulas set off in a line of their own, as far as their symbols can be read. */
export const explainedFormulasOf = lazyFor(({ document }: CheckedText): readonly ExplainedFormula[] =>
  document.blocks
    .filter(({ kind, formulas }) => kind === 'formula' && formulas.length > 0)
    .map((block) => ({
      block,
      identifiers: [...new Set(block.formulas.flatMap(({ identifiers }) => identifiers.map(plainSymbol)))],
      linear: plainSymbol(block.formulas.map(({ linear }) => linear).join(' ')),
      list: listAfter(document.blocks, block.index + 1),
    })),
)

/** All explanations in reading order: those of formulas without a readable symbol too, and of the chapter of symbols. */
export const explanationsOf = lazyFor(({ document, facts }: CheckedText): readonly Explanation[] => {
  const inChapter = facts
    .blocksOf('symbols')
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((block) => explanationsIn(block, block.text, 0))
  const inLists = document.blocks
    .filter(({ text }) => WHERE.test(text))
    .flatMap(({ index }) => listAt(document.blocks, index))
  return [...inChapter, ...inLists].sort(
    (one, other) => one.place.block - other.place.block || one.place.from - other.place.from,
  )
})

/** Subscripts of formulas are marked and those of text are not; gaps and brackets of groups are no part of a symbol. */
export const plainSymbol = (symbol: string): string => symbol.normalize('NFKC').replaceAll(/[\s_(){}]/gu, '')

const WHERE = /^\s*(?:式中|其中)\s*[：:，,]?/u
const FARTHEST = 3

/** Numbers of further formulas of one group may stand between. */
function listAfter(blocks: readonly Block[], from: number): readonly Explanation[] | null {
  for (let at = from, seen = 0; seen < FARTHEST; at += 1) {
    const block = blocks[at]
    if (!block || block.kind === 'heading') return null
    if (WHERE.test(block.text)) return listAt(blocks, at)
    if (block.kind !== 'formula' && block.kind !== 'empty') seen += 1
  }
  return null
}

const LINES_MAX = 40

/** From the line with 式中 to the first that explains nothing. */
function listAt(blocks: readonly Block[], first: number): readonly Explanation[] {
  const found: Explanation[] = []
  for (let at = first; at < blocks.length && at - first < LINES_MAX; at += 1) {
    const block = blocks[at] as Block // within bounds
    if (block.kind === 'empty') continue
    const start = at === first ? (WHERE.exec(block.text)?.[0].length ?? 0) : 0
    const explained = explanationsIn(block, block.text, start)
    if (explained.length === 0 && at > first) break
    found.push(...explained)
  }
  return found
}

/** A symbol is short and has no Han but in a subscript; it is parted from its meaning by a dash, a colon or 为. */
const EXPLAINED =
  /(?<=^|[；;。\n]|式中[：:]?)[\s\u3000]*(?<symbol>[\p{Script=Latin}\p{Script=Greek}∑Δ∆][\p{Script=Latin}\p{Script=Greek}\d_,′'*]{0,8})[\s\u3000]*(?:—{1,2}|–|-{2}|：|:|为|是)[\s\u3000]*(?<meaning>\p{Script=Han}[^；;。\n]*)/gu

function explanationsIn({ index }: Block, text: string, start: number): readonly Explanation[] {
  return matchesOf(text.slice(start), EXPLAINED).map(({ index: at, 0: whole, groups }) => {
    const symbol = groups?.['symbol'] ?? ''
    const from = start + at + whole.indexOf(symbol)
    return {
      symbol: plainSymbol(symbol),
      meaning: groups?.['meaning'] ?? '',
      place: { block: index, from, to: from + symbol.length },
    }
  })
}
