import type { CheckedText, Passage } from '../checks/checked-text.ts'
import { lazyFor } from '../checks/facts/lazy.ts'
import type { Block, StandardDocument } from '../document/document.ts'
import type { ProvisionKind, Sentence } from '../lexer/sentences.ts'
import type { ExtractProvision } from './extract.ts'
import { extractPlace, type UnitMaker } from './places.ts'

/** A sentence of the body with its kind, and the sentence that opens the list in which it stands, if that decides the kind. */
export type Provision = {
  readonly sentence: Sentence & { readonly passage: Passage }
  readonly kind: ProvisionKind
  readonly certainty: Sentence['certainty']
  readonly isNormative: boolean
  readonly leadIn: (Sentence & { readonly passage: Passage }) | null
}

const ELEMENTS: ReadonlySet<Block['element']> = new Set(['scope', 'core', 'annex', 'symbols'])
const NO_SENTENCES: ReadonlySet<Block['kind']> = new Set([
  'caption',
  'contents-entry',
  'figure',
  'formula',
  'cover-field',
])
const INFORMATIVE: ReadonlySet<Block['kind']> = new Set(['note', 'example', 'footnote'])

/** Every sentence of the body. Cells of tables are left out: they hold values, which the indicators read. */
export const provisionsIn = lazyFor(({ document, facts }: CheckedText): readonly Provision[] => {
  let leadIn: Provision | null = null
  return facts.sentences.flatMap((sentence): readonly Provision[] => {
    const { passage } = sentence
    const { block, cell } = passage
    if (cell || !ELEMENTS.has(block.element) || NO_SENTENCES.has(block.kind)) return []
    if (block.kind === 'heading' && block.isTitled) return []
    if (leadIn && (block.kind !== 'list-item' || leadIn.sentence.passage.block.clause !== block.clause)) leadIn = null
    const provision = provisionOf(document, sentence, leadIn)
    if (/[：:]$/u.test(sentence.text) && block.kind !== 'list-item') leadIn = provision
    return [provision]
  })
})

function provisionOf(document: StandardDocument, sentence: Provision['sentence'], leadIn: Provision | null): Provision {
  const { block } = sentence.passage
  const isNormative = !INFORMATIVE.has(block.kind) && annexNature(document, block) !== 'informative'
  const isOpen = sentence.kind === 'statement' || sentence.certainty === 'guessed'
  if (leadIn && isOpen && sentence.modals.length === 0 && leadIn.kind !== 'statement') {
    return { sentence, kind: leadIn.kind, certainty: 'likely', isNormative, leadIn: leadIn.sentence }
  }
  return { sentence, kind: sentence.kind, certainty: sentence.certainty, isNormative, leadIn: null }
}

/** Of the annex in which a block stands; null outside annexes and where the annex does not say. */
export function annexNature({ blocks }: StandardDocument, block: Block): 'normative' | 'informative' | null {
  if (block.element !== 'annex') return null
  let heading: Block | undefined = block
  for (let steps = 0; heading && heading.annex === null && steps < blocks.length; steps += 1) {
    heading = heading.parent === null ? undefined : blocks[heading.parent]
  }
  return heading?.annex?.nature ?? null
}

export const provisionsOf = (text: CheckedText, maker: UnitMaker): readonly ExtractProvision[] =>
  provisionsIn(text).map(({ sentence, kind, certainty, isNormative, leadIn }) => {
    const { passage, from, to } = sentence
    return {
      ...maker.unit('provision', passage.place(from, to), sentence.text),
      kind,
      text: sentence.text,
      isNormative,
      leadIn: leadIn && extractPlace(text.document, leadIn.passage.place(leadIn.from, leadIn.to)),
      certainty,
    }
  })
