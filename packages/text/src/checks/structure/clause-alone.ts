import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { partsOf } from './chapters.ts'
import { certaintyOf, nameOf, placeOfTitle } from './heading-words.ts'

/** A chapter or clause that is divided into a single clause. */
export const clauseAlone: Check = {
  id: 'S08',
  name: 'clause-alone',
  group: 'structure',
  title: { zh: '孤立的条', en: 'lone clause' },
  why: {
    zh: '分条是为了区分并列的内容，只有一条就没有必要分。',
    en: 'Clauses part things that stand side by side; a single one parts nothing.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.3.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 3, reviewed: 1, right: 1 },
  messages: {
    alone: {
      zh: '“{parent}”只分了 {number} 一条：并入上一层，或者再分出并列的条',
      en: '“{parent}” is divided into {number} alone: merge it into the level above, or add a clause beside it',
    },
  },
  check: (text) => {
    const divided = text.facts.headings.filter((heading) => text.facts.children(heading).length > 0)
    if (divided.length === 0) return notApplicable('nothing-to-check')
    return found(divided.flatMap((parent) => faultIn(parent, text)))
  },
}

function faultIn(parent: Block, { facts }: CheckedText): readonly FoundFault[] {
  const [only, ...others] = facts.children(parent)
  if (!only || others.length > 0) return []
  const next = successorOf(only)
  if (next === null || facts.under(parent).some(({ text }) => beginsWith(text, next))) return []
  const data = { parent: nameOf(parent), number: only.number?.value ?? '' }
  return [{ at: placeOfTitle(only), message: 'alone', data, certainty: certaintyOf(only) }]
}

/** 5.2 after 5.1; null where the clause has no number to go on from, or is not the first. */
function successorOf(clause: Block): string | null {
  const parts = partsOf(clause)
  return parts.length > 1 && parts.at(-1) === '1' ? [...parts.slice(0, -1), '2'].join('.') : null
}

/** A clause that the reader took for a paragraph or a term is a clause all the same. */
const beginsWith = (text: string, number: string): boolean =>
  text.trimStart().startsWith(number) && !/^[\d.]/u.test(text.trimStart().slice(number.length))
