import type { Check } from '../check.ts'
import type { Passage } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { forbiddenModals } from './forbidden-modals.ts'

export const provisionInNote: Check = {
  id: 'Z01',
  name: 'provision-in-note',
  group: 'notes-examples',
  title: { zh: '注中的条款', en: 'provision in a note' },
  why: {
    zh: '注只是附加信息，写在注里的要求、推荐或允许不起作用。',
    en: 'A note is additional information; requirements, recommendations and permissions in it bind nobody.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: ['construction'] },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 3, reviewed: 3, right: 3 },
  messages: {
    found: {
      zh: '注中的“{found}”表示要求、推荐或允许。请改为对事实的陈述，或移入条文',
      en: '“{found}” in a note makes a provision. State a fact instead, or move it into a clause',
    },
  },
  check: ({ facts, profile }) => {
    const notes = facts.sentences.filter(({ passage }) => isNote(passage))
    if (notes.length === 0) return notApplicable('no-such-element')
    const modals = forbiddenModals(profile.edition)
    return found(
      notes.flatMap(({ modals: words, passage, kind }) =>
        kind === 'external-constraint'
          ? []
          : words
              .filter(({ modal }) => modals.has(modal))
              .map(({ from, to, text }) => ({ at: passage.place(from, to), message: 'found', data: { found: text } })),
      ),
    )
  },
}

/** The last row of a table often holds its note. */
const isNote = ({ block, cell, text }: Passage): boolean =>
  block.kind === 'note' || (cell !== undefined && /^\s*注\s?\d{0,2}\s?[：:]/u.test(text))
