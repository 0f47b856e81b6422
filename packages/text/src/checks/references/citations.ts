import type { Block } from '../../document/document.ts'
import type { Identifier } from '../../lexer/identifiers.ts'
import { plainOf } from '../../lexer/plain.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { coverFields } from '../profile/cover-fields.ts'
import { type CitedDocument, documentOf, documentsOf } from './cited-documents.ts'

/**
 * How a document is cited: what the text could not be followed without, what only informs, and what cannot be told. A
 * term's source is informative.
 */
export type CitationUse = 'normative' | 'informative' | 'unclear'

export type Citation = {
  readonly identifier: Identifier
  readonly passage: Passage
  readonly documents: readonly CitedDocument[]
  readonly use: CitationUse
}

const ELEMENTS: ReadonlySet<string> = new Set(['scope', 'terms', 'symbols', 'core', 'annex'])
const NO_WORDS: ReadonlySet<string> = new Set(['figure', 'cover-field', 'contents-entry', 'document-title'])

/**
 * Where the text proper, from the scope to the last annex, names other documents. Its own number, and that of the document
 * it adopts, are no citations; those of the foreword, the cover and the lists are not meant.
 */
export const citationsOf = lazyFor((text: CheckedText): readonly Citation[] => {
  const own = ownDocuments(text)
  const useOf = usesIn(text)
  return text.facts.identifiers.flatMap(({ passage, ...identifier }): Citation[] => {
    if (!ELEMENTS.has(passage.block.element) || NO_WORDS.has(passage.block.kind)) return []
    if (identifier.label === 'incomplete' || identifier.label === 'not-a-number') return []
    const documents = documentsOf(identifier).filter(({ key }) => !own.has(key))
    return documents.length === 0 ? [] : [{ identifier, passage, documents, use: useOf(passage, identifier) }]
  })
})

function ownDocuments({ document, facts }: CheckedText): ReadonlySet<string> {
  const own = facts.ownNumber === null ? null : documentOf(facts.ownNumber)
  const ofOwn = own?.number.adopted === undefined ? null : documentOf(own.number.adopted)
  const covered = facts.identifiers.filter(({ passage }) => passage.block.element === 'cover').flatMap(documentsOf)
  const adopting = new Set(coverFields(document, 'adoption').map(({ block }) => block))
  const adopted = facts.identifiers.filter(({ passage }) => adopting.has(passage.block.index)).flatMap(documentsOf)
  return new Set([own, ofOwn, ...covered, ...adopted].flatMap((each) => each?.key ?? []))
}

const INFORMATIVE_KINDS: ReadonlySet<string> = new Set(['note', 'example', 'footnote'])
const SOURCE_LINE = /^\s*[[［【]\s*(?:来源|定义|改写|引自|[A-Z])/u
const NOTE_IN_CELL = /^\s*(?:注|示例)\s?\d{0,2}\s?[：:]/u

const INFORMS_BEFORE = /(?:参见|参考|可参照|参阅|例如|来源[：:]?|引自)[^，。；]{0,16}$/u
const BINDS_BEFORE =
  /(?:符合|按照?|依据|依照|根据|遵照|遵守|遵循|满足|执行|采用|使用|达到|不低于|(?<!可)参照)[^，。；]{0,40}$/u
const BINDS_AFTER =
  /^[^，。；]{0,36}?(?:(?:的|中)?规定的?|的要求|要求的|界定的|中?定义的术语|给出的方法|描述的方法|的方法)/u
const METHOD_HEAD = /方法|试验|检验|检测|依据/u

/** Tells the use by the kind of the block, the nature of the annex and the words around the number. */
function usesIn({ facts }: CheckedText): (passage: Passage, identifier: Identifier) => CitationUse {
  const natures = new Map(facts.headings.flatMap(({ annex }) => (annex ? [[annex.letter, annex.nature] as const] : [])))
  return (passage, { from, to }) => {
    const { block, cell, text } = passage
    if (INFORMATIVE_KINDS.has(block.kind) || SOURCE_LINE.test(text) || (cell && NOTE_IN_CELL.test(text)))
      return 'informative'
    const nature = block.element === 'annex' ? (natures.get(letterOf(block)) ?? null) : 'normative'
    if (nature === 'informative') return 'informative'
    const use = block.kind === 'heading' && block.isTitled ? 'unclear' : useInWords(passage, from, to)
    return nature === null && use === 'normative' ? 'unclear' : use
  }
}

const letterOf = ({ clause }: Block): string =>
  /^(?:附录)?(?<letter>[A-Z])/u.exec(clause ?? '')?.groups?.['letter'] ?? ''

const SENTENCE_END = /[。；;\n]/u

function useInWords({ block, cell, text }: Passage, from: number, to: number): CitationUse {
  let start = from
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1
  const before = plainOf(text.slice(start, from)).replaceAll(',', '，')
  if (INFORMS_BEFORE.test(before)) return 'informative'
  if (cell && before.trim() === '') return METHOD_HEAD.test(headOf(block, cell)) ? 'normative' : 'unclear'
  const after = text.slice(to, to + 60)
  return BINDS_BEFORE.test(before) || BINDS_AFTER.test(after) ? 'normative' : 'unclear'
}

/** The words at the top of the column that a cell stands in. */
function headOf({ table }: Block, { row, cell }: NonNullable<Passage['cell']>): string {
  const column = table?.rows[row]?.cells[cell]?.column
  if (!table || column === undefined) return ''
  return table.rows
    .slice(0, table.headRows)
    .flatMap(({ cells }) => cells.filter((each) => each.column <= column && column < each.column + each.columnSpan))
    .map((each) => each.text)
    .join(' ')
}
