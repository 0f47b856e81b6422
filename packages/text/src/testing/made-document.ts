import { type Block, type CoverFieldName, DOCUMENT_MODEL_VERSION, type StandardDocument } from '../document/document.ts'

export type MadeBlock = Partial<Block> & { readonly text: string }

/** A heading such as 5.2 外观: what stands before the first gap is its typed number, the dots give its level. */
export function heading(text: string, more: Partial<Block> = {}): MadeBlock {
  const number = /^(?<number>[0-9A-Z.]+)[\s\u3000]+/u.exec(text)
  const value = number?.groups?.['number'] ?? null
  return {
    text,
    kind: 'heading',
    level: value === null ? 1 : value.split('.').length,
    contentFrom: number?.[0].length ?? 0,
    isTitled: true,
    element: 'core',
    number: value === null ? null : { value, origin: 'typed', reconstructed: null, typed: value, certainty: 'certain' },
    ...more,
  }
}

export const paragraph = (text: string, more: Partial<Block> = {}): MadeBlock => ({ text, element: 'core', ...more })

/**
 * A document made by hand, for tests of the engine that need no file. Parents and clauses follow from the headings; each
 * field of the cover gets a block of its own before the rest.
 */
export function madeDocument(
  made: readonly MadeBlock[],
  cover: Partial<Record<CoverFieldName, string>> = {},
  more: Partial<StandardDocument> = {},
): StandardDocument {
  const fields = Object.entries(cover) as [CoverFieldName, string][] // the keys of the parameter are of that type
  const blocks = withParents([
    ...fields.map(([, text]) => ({ text, kind: 'cover-field' as const, element: 'cover' as const })),
    ...made,
  ])
  return {
    modelVersion: DOCUMENT_MODEL_VERSION,
    format: 'text',
    view: 'accepted',
    producer: null,
    blocks,
    cover: {
      isPresent: fields.length > 0,
      fields: fields.map(([name, value], block) => ({ name, value, block, from: 0, to: value.length })),
    },
    sections: [],
    footnotes: [],
    endnotes: [],
    comments: [],
    pictures: [],
    revisionCount: 0,
    readability: { verdict: 'readable', hanShare: 0.9, commonShare: 0.1 },
    gaps: [],
    ...more,
  }
}

function withParents(made: readonly MadeBlock[]): readonly Block[] {
  const open: Block[] = []
  return made.map((each, index) => {
    const level = each.level ?? null
    if (each.kind === 'heading') while (open.length > 0 && (open.at(-1)?.level ?? 0) >= (level ?? 1)) open.pop()
    const parent = each.parent === undefined ? (open.at(-1)?.index ?? null) : each.parent
    const clause = each.kind === 'heading' ? (each.number?.value ?? null) : (open.at(-1)?.number?.value ?? null)
    const block: Block = { ...plainBlock, clause, ...each, index, parent, segments: [segmentOf(index)] }
    if (block.kind === 'heading') open.push(block)
    return block
  })
}

const segmentOf = (paragraph: number) => ({ at: 0, part: 'word/document.xml', paragraph, run: 0, offset: 0 })

const plainBlock: Block = {
  index: 0,
  kind: 'paragraph',
  certainty: 'certain',
  text: '',
  contentFrom: 0,
  number: null,
  level: null,
  element: 'unknown',
  clause: null,
  parent: null,
  isTitled: false,
  segments: [],
  runs: [],
  section: 0,
  styles: [],
  numbering: null,
  outlineLevel: null,
  alignment: null,
  indent: null,
  borders: [],
  fields: [],
  formulas: [],
  noteReferences: [],
  pictures: [],
  revision: null,
  table: null,
  caption: null,
  annex: null,
  entry: null,
  votes: [],
}
