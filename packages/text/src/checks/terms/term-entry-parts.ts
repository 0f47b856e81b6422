import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { TermEntry } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

const SOURCE = /^\s*[[［【]\s*(?:来源|定义|改写|引自)?\s*[：:]?.*[\]］】]\s*$/u
/** A definition too short to be one is a designation that the reader took for it. */
const HAN = /\p{Script=Han}/u

export const termEntryParts: Check = {
  id: 'D02',
  name: 'term-entry-parts',
  group: 'terms',
  title: { zh: '术语条目的组成', en: 'parts of an entry' },
  why: {
    zh: '条目缺项或次序不对，读者和术语库都难以使用。',
    en: 'Entries that lack a part or have them in another order serve neither readers nor term banks.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 8, reviewed: 8, right: 8 },
  messages: {
    english: { zh: '术语“{term}”没有英文对应词', en: 'The term “{term}” has no English equivalent' },
    definition: { zh: '术语“{term}”没有定义', en: 'The term “{term}” has no definition' },
    order: {
      zh: '术语“{term}”的条目中，{part}的位置不对；次序为定义、示例、注、来源',
      en: 'In the entry of “{term}” a part is out of order ({part}): definition, examples, notes, source',
    },
  },
  check: ({ facts }) => {
    if (facts.terms.length === 0) return notApplicable('nothing-to-check')
    return found(facts.terms.flatMap(faultsIn))
  },
}

function faultsIn(entry: TermEntry): readonly FoundFault[] {
  const { term, termPlace, english, definition, blocks } = entry
  if (term === '') return []
  const faults: FoundFault[] = []
  const data = { term }
  if (english === null && HAN.test(term)) faults.push({ at: termPlace, message: 'english', data })
  // A picture or a formula may be the definition.
  const hasOther = blocks.some(
    ({ kind, pictures, formulas }) => kind === 'formula' || kind === 'figure' || pictures.length + formulas.length > 0,
  )
  if (definition === null && !hasOther) faults.push({ at: termPlace, message: 'definition', data })
  const misplaced = misplacedIn(entry)
  if (misplaced) faults.push(misplaced)
  return faults
}

const RANKS: readonly { readonly name: string; readonly holds: (block: Block) => boolean }[] = [
  { name: '示例', holds: ({ kind }) => kind === 'example' },
  { name: '注', holds: ({ kind }) => kind === 'note' },
  { name: '来源', holds: ({ text }) => SOURCE.test(text) },
]

/** The first part that stands before one that comes earlier in the order. */
function misplacedIn({ term, blocks, definition }: TermEntry): FoundFault | null {
  if (!definition) return null
  const ranked = blocks.flatMap((block) => {
    const rank = block === definition ? 0 : RANKS.findIndex(({ holds }) => holds(block)) + 1
    return rank > 0 || block === definition ? [{ block, rank }] : []
  })
  const early = ranked.find(({ rank }, nth) => ranked.slice(nth + 1).some((later) => later.rank < rank))
  if (!early) return null
  const { block, rank } = early
  const at = { block: block.index, from: 0, to: block.text.length }
  return { at, message: 'order', data: { term, part: RANKS[rank - 1]?.name ?? '' } }
}
