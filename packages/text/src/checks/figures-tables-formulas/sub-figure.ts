import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const subFigure: Check = {
  id: 'G10',
  name: 'sub-figure',
  group: 'figures-tables-formulas',
  title: { zh: '分图', en: 'sub-figures' },
  why: {
    zh: '分图用 a)、b) 编号，只分一层，提及时才不会弄错。',
    en: 'Sub-figures are a), b) and one level only, so that a mention cannot be mistaken.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.7', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    numbered: {
      zh: '“{found}”：分图不单独编图号，应以 a)、b) 编号',
      en: '“{found}”: a sub-figure has no figure number of its own but a), b)',
    },
    form: { zh: '分图的编号“{found}”应写为“{expected}”', en: 'the sub-figure “{found}” should be “{expected}”' },
  },
  check: (text) => {
    const { blocks } = text.document
    const figures = blocks.filter(({ kind }) => kind === 'figure')
    const captions = captionsOf(text).filter(({ of }) => of === 'figure')
    if (figures.length === 0 && captions.length === 0) return notApplicable('no-such-element')
    return found([
      ...captions
        .filter(({ number }) => /\d[a-z]$/u.test(number ?? ''))
        .map(({ place, value }) => ({ at: place, message: 'numbered', data: { found: value ?? '' } })),
      ...captions.flatMap(({ block }) => titlesAbove(blocks, block).flatMap(formFault)),
    ])
  },
}

const TITLE_LENGTH_MAX = 40
const FARTHEST = 12
const BETWEEN: ReadonlySet<string> = new Set(['figure', 'empty', 'list-item', 'paragraph', 'note'])

/** The short lines between the pictures above the caption of a figure. */
function titlesAbove(blocks: readonly Block[], caption: Block): readonly Block[] {
  const found: Block[] = []
  let hasFigure = false
  let at = caption.index - 1
  for (let seen = 0; seen < FARTHEST; seen += 1, at -= 1) {
    const block = blocks[at]
    if (!block || !BETWEEN.has(block.kind) || block.text.trim().length > TITLE_LENGTH_MAX) break
    if (block.kind === 'figure') hasFigure = true
    else if (block.kind !== 'empty') {
      // A line with a figure neither above nor below is no title of one.
      if (blocks[at - 1]?.kind !== 'figure') break
      found.push(block)
    }
  }
  return hasFigure ? found : []
}

const ODD =
  /^\s*(?:[（(]\s*(?<bracketed>[a-z])\s*[）)]|(?<stopped>[a-z])[.．、](?=\s*\p{Script=Han})|图\s*(?<named>[a-z])\s*[)）])/u

function formFault({ index, text }: Block): readonly FoundFault[] {
  const match = ODD.exec(text)
  if (!match) return []
  const { bracketed, stopped, named } = match.groups ?? {}
  const expected = `${bracketed ?? stopped ?? named ?? ''}）`
  const start = match[0].length - match[0].trimStart().length
  const at = { block: index, from: start, to: match[0].length }
  const found = match[0].trim()
  return [{ at, message: 'form', data: { found, expected }, edits: [{ at, replacement: expected }] }]
}
