import type { Block } from '../../document/document.ts'
import type { Check } from '../check.ts'
import { found, notApplicable } from '../outcome.ts'

export const noteAsClause: Check = {
  id: 'Z05',
  name: 'note-as-clause',
  group: 'notes-examples',
  title: { zh: '注和示例不单独成条', en: 'note or example as a clause' },
  why: {
    zh: '注和示例依附于它所说明的条文，不能自成一条。',
    en: 'A note or an example belongs to the provision it explains and is no clause of its own.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.10', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.11', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    found: {
      zh: '“{title}”单独成了一条。请放在它所说明的条文之后，不编条号',
      en: '“{title}” is a clause of its own. Put it behind the provision it explains, without a number',
    },
  },
  check: ({ facts }) => {
    const clauses = facts.headings.filter(({ number, annex }) => number !== null && annex === null)
    if (clauses.length === 0) return notApplicable('nothing-to-check')
    return found(
      clauses.filter(isNote).map((heading) => ({
        at: { block: heading.index, from: heading.contentFrom, to: heading.text.trimEnd().length },
        message: 'found',
        data: { title: titleOf(heading) },
      })),
    )
  },
}

const titleOf = ({ text, contentFrom }: Block): string => text.slice(contentFrom).trim()

const isNote = (heading: Block): boolean => /^(?:示例|注|举例)\s?\d{0,2}\s?[：:]?$/u.test(titleOf(heading))
