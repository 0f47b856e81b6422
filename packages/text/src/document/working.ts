import type { Block } from './document.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'
import { type StyleRole, styleRoleOf } from './style-role.ts'
import { isBlank } from './words.ts'

/** A block while the document is being built: each pass settles some of its fields. */
export type Working = { -readonly [Key in keyof Block]: Block[Key] } & {
  readonly source: FlowBlock
  readonly paragraph: FlowParagraph | null
  readonly role: StyleRole | null
  /** No later pass may give it another kind. */
  isSettled: boolean
}

export function workingBlock(source: FlowBlock, index: number): Working {
  const paragraph = source.kind === 'paragraph' ? source : null
  return {
    source,
    paragraph,
    role: paragraph ? styleRoleOf(paragraph.styles) : null,
    isSettled: false,
    index,
    kind: kindAtFirst(paragraph),
    certainty: 'certain',
    text: paragraph?.text ?? '',
    contentFrom: 0,
    number: null,
    level: null,
    element: 'unknown',
    clause: null,
    parent: null,
    isTitled: false,
    segments: paragraph?.segments ?? [],
    runs: paragraph?.runs ?? [],
    section: source.section,
    styles: paragraph?.styles ?? [],
    numbering: paragraph?.numbering ?? null,
    outlineLevel: paragraph?.outlineLevel ?? null,
    alignment: paragraph?.alignment ?? null,
    indent: paragraph?.indent ?? null,
    borders: paragraph?.borders ?? [],
    fields: paragraph?.fields ?? [],
    formulas: paragraph?.formulas ?? [],
    noteReferences: paragraph?.noteReferences ?? [],
    pictures: paragraph?.pictures ?? [],
    revision: paragraph?.revision ?? null,
    table: null,
    caption: null,
    annex: null,
    entry: null,
    votes: [],
  }
}

function kindAtFirst(paragraph: FlowParagraph | null): Block['kind'] {
  if (!paragraph) return 'table'
  return isBlank(paragraph.text) && !isCaptionNumber(paragraph) ? 'empty' : 'paragraph'
}

/** A caption without a title is still there: the reader sees the number that counts by itself. */
const isCaptionNumber = ({ numbering }: FlowParagraph): boolean =>
  numbering !== null && /^[图表][\s\u3000]*[A-Z\d]/u.test(numbering.text)

/**
 * The finished block: what only the building needed is left out. Written out, so that all blocks are objects of one shape: every
 * rule reads them.
 */
export function finished(working: Working): Block {
  return {
    index: working.index,
    kind: working.kind,
    certainty: working.certainty,
    text: working.text,
    contentFrom: working.contentFrom,
    number: working.number,
    level: working.level,
    element: working.element,
    clause: working.clause,
    parent: working.parent,
    isTitled: working.isTitled,
    segments: working.segments,
    runs: working.runs,
    section: working.section,
    styles: working.styles,
    numbering: working.numbering,
    outlineLevel: working.outlineLevel,
    alignment: working.alignment,
    indent: working.indent,
    borders: working.borders,
    fields: working.fields,
    formulas: working.formulas,
    noteReferences: working.noteReferences,
    pictures: working.pictures,
    revision: working.revision,
    table: working.table,
    caption: working.caption,
    annex: working.annex,
    entry: working.entry,
    votes: working.votes,
  }
}

/** Whether a paragraph may still be given a kind. */
export function isOpen(working: Working): working is Working & { readonly paragraph: FlowParagraph } {
  return working.paragraph !== null && !working.isSettled && working.kind === 'paragraph'
}

/** All visible text is bold. False where the format says nothing of runs. */
export function isAllBold(working: Working): boolean {
  const said = working.runs.filter((run) => !isBlank(working.text.slice(run.from, run.to)))
  return said.length > 0 && said.every((run) => run.bold)
}
