import type { Check, FoundFault } from '../check.ts'
import type { TermEntry } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

export const tableInEntry: Check = {
  id: 'D05',
  name: 'table-in-entry',
  group: 'terms',
  title: { zh: '术语条目中有表或脚注', en: 'table or footnote in an entry' },
  why: {
    zh: '术语条目会被摘出来单独使用，表和脚注会丢失。',
    en: 'Entries are taken out and used alone; tables and footnotes get lost.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    table: { zh: '术语“{term}”的条目中有表', en: 'The entry of “{term}” holds a table' },
    footnote: { zh: '术语“{term}”的条目中有脚注', en: 'The entry of “{term}” has a footnote' },
  },
  check: ({ facts }) => {
    if (facts.terms.length === 0) return notApplicable('nothing-to-check')
    return found(facts.terms.flatMap(faultsIn))
  },
}

const faultsIn = ({ term, termPlace, blocks }: TermEntry): readonly FoundFault[] =>
  blocks.flatMap((block): FoundFault[] => {
    const { index, text, table, noteReferences } = block
    // Behind the last entry a table may list abbreviations: only a table within an entry has text of that entry behind it.
    if (table && !table.isLayout && block !== blocks.at(-1))
      return [{ at: termPlace, message: 'table', data: { term } }]
    if (noteReferences.length === 0) return []
    return [{ at: { block: index, from: 0, to: text.length }, message: 'footnote', data: { term } }]
  })
