import type { Block, StandardDocument } from '../../document/document.ts'
import type { TermEntry } from '../checked-text.ts'

const SOURCE = /^\s*[[［【]\s*(?:来源|定义|改写|引自)?\s*[：:]?\s*(?<source>.*?)\s*[\]］】]\s*$/u
const NO_DEFINITION: readonly Block['kind'][] = ['heading', 'note', 'example', 'footnote', 'empty', 'caption', 'figure']

/** Latin words at the end of the line with the term are its English equivalent. */
const ENGLISH = /(?:[\s\u3000]+|(?<=\p{Script=Han}))(?<english>[A-Za-z][A-Za-z0-9 ,;:'’()/.‑-]*)$/u
const ENGLISH_LINE = /^[A-Za-z][\p{Script=Latin}0-9 ,;:'’()/.‑-]*$/u

/**
 * The entries of the terms chapter. An entry begins with a row of blocks of kind `term` (its number alone, the term, the
 * English line) and ends before the next row or heading; a numbered block begins an entry even inside a row.
 */
export function termsIn({ blocks }: StandardDocument): readonly TermEntry[] {
  const starts = blocks.filter((block) => isStart(blocks, block))
  return starts.map((start, nth) => entryAt(blocks.slice(start.index, endOf(blocks, start, starts[nth + 1]))))
}

function isStart(blocks: readonly Block[], { kind, index, number }: Block): boolean {
  return kind === 'term' && (number !== null || blocks[index - 1]?.kind !== 'term')
}

function endOf(blocks: readonly Block[], start: Block, next: Block | undefined): number {
  const end = next?.index ?? blocks.length
  const stop = blocks
    .slice(start.index, end)
    .find(({ kind, element }) => kind === 'heading' || element !== start.element)
  return stop?.index ?? end
}

function entryAt(blocks: readonly Block[]): TermEntry {
  const firstOther = blocks.findIndex(({ kind }) => kind !== 'term')
  const heads = firstOther === -1 ? blocks : blocks.slice(0, firstOther)
  const rest = blocks.slice(heads.length)
  const named = heads.filter((head) => wordsOf(head) !== '')
  const head = named[0] ?? heads[0]
  if (!head) throw new Error('an entry begins with a block of kind term') // `starts` holds such blocks only
  const { term, from, english } = designationIn(head)
  const lines = named.slice(1).map(wordsOf)
  const definition = rest.find(isDefinition) ?? rest.findLast(isPlain) ?? null
  return {
    number: heads.find(({ number }) => number !== null)?.number?.value ?? null,
    blocks,
    term,
    termPlace: { block: head.index, from, to: from + term.length },
    synonyms: [...lines.filter((line) => !ENGLISH_LINE.test(line)), ...synonymsIn(rest, definition)],
    english: english ?? lines.find((line) => ENGLISH_LINE.test(line)) ?? null,
    definition,
    source: rest.map(({ text }) => SOURCE.exec(text)?.groups?.['source']).find((each) => each !== undefined) ?? null,
  }
}

const wordsOf = ({ text, contentFrom }: Block): string => text.slice(contentFrom).trim()

function designationIn({ text, contentFrom }: Block) {
  const line = text.slice(contentFrom)
  const english = ENGLISH.exec(line.trimEnd())
  const designation = english ? line.slice(0, english.index) : line
  return {
    term: designation.trim(),
    from: contentFrom + designation.length - designation.trimStart().length,
    english: english?.groups?.['english']?.trim() ?? null,
  }
}

const isPlain = ({ kind, text }: Block): boolean => !NO_DEFINITION.includes(kind) && !SOURCE.test(text)

const isDefinition = (block: Block): boolean => isPlain(block) && !isSynonymLine(block.text)

/** A short line without a full stop between the term and its definition is another designation or an abbreviation. */
const SYNONYM_CHARACTERS_MAX = 40
const isSynonymLine = (text: string): boolean =>
  text.trim().length <= SYNONYM_CHARACTERS_MAX && !/[。；：]\s*$/u.test(text)

const synonymsIn = (rest: readonly Block[], definition: Block | null): readonly string[] =>
  rest
    .slice(0, definition ? rest.indexOf(definition) : 0)
    .filter(isPlain)
    .map(({ text }) => text.trim())
