import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { certaintyOf, nameOf, placeOfTitle } from './heading-words.ts'

/** Clauses of one parent of which some have titles and some have none. */
export const siblingsUnlike: Check = {
  id: 'S10',
  name: 'siblings-unlike',
  group: 'structure',
  title: { zh: '同级条标题有无一致', en: 'siblings alike' },
  why: {
    zh: '同一层次的条要么都有标题，要么都没有。',
    en: 'Clauses of one level either all have titles or none has.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.3.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    'without-title': {
      zh: '{number} 没有标题，而“{parent}”下的其他条多有标题',
      en: '{number} has no title, while most clauses of “{parent}” have one',
    },
    'with-title': {
      zh: '{number} 有标题，而“{parent}”下的其他条多没有标题',
      en: '{number} has a title, while most clauses of “{parent}” have none',
    },
  },
  check: ({ facts }) => {
    const divided = facts.headings.filter((heading) => facts.children(heading).length > 1)
    if (divided.length === 0) return notApplicable('nothing-to-check')
    return found(divided.flatMap((parent) => faultIn(parent, facts.children(parent))))
  },
}

/** The fewer are told of; one finding for a parent, since one decision mends them all. */
function faultIn(parent: Block, clauses: readonly Block[]): readonly FoundFault[] {
  const titled = clauses.filter(({ isTitled }) => isTitled)
  const untitled = clauses.filter(({ isTitled }) => !isTitled)
  const [few, message] = untitled.length <= titled.length ? [untitled, 'without-title'] : [titled, 'with-title']
  const [first, ...others] = few
  if (!first) return []
  return [
    {
      at: placeOfTitle(first),
      message,
      data: { number: first.number?.value ?? nameOf(first), parent: nameOf(parent) },
      evidence: others.map(placeOfTitle),
      certainty: certaintyOf(first),
    },
  ]
}
