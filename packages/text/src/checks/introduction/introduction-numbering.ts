import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { headingOf } from '../structure/elements.ts'
import { certaintyOf, placeOfNumber, titleOf } from '../structure/heading-words.ts'

/** Clauses of the introduction that are not numbered 0.1, 0.2 … Whether the introduction itself has a number: S20. */
export const introductionNumbering: Check = {
  id: 'I03',
  name: 'introduction-numbering',
  group: 'introduction',
  title: { zh: '引言的编号', en: 'numbering of the introduction' },
  why: {
    zh: '引言分条时只编为 0.1、0.2，才不会与范围以后的章号混淆。',
    en: 'Clauses of the introduction are 0.1, 0.2, so that they are not taken for chapters.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.4', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    numbered: {
      zh: '引言中的“{title}”编为 {number}，应编为 {expected}',
      en: '“{title}” in the introduction is numbered {number}; it is to be {expected}',
    },
  },
  implies: ['T01'],
  check: (text) => {
    const introduction = headingOf(text, 'introduction')
    if (!introduction) return notApplicable('no-such-element')
    return found(clausesOf(introduction, text).flatMap(faultOf))
  },
}

/** Its clauses, and what is numbered like a chapter before a scope that is chapter 1 itself. */
function clausesOf(introduction: Block, { facts }: CheckedText): readonly Block[] {
  const scope = facts.headings.find(({ element, level }) => element === 'scope' && level === 1)
  const isFirst = scope?.number?.value === '1'
  return facts.headings.filter(
    ({ index, element, parent, level }) =>
      parent === introduction.index ||
      (isFirst && level === 1 && element === 'core' && index > introduction.index && index < scope.index),
  )
}

function faultOf(clause: Block, at: number): readonly FoundFault[] {
  const number = clause.number?.value
  const expected = `0.${at + 1}`
  if (number === undefined || number === expected) return []
  const place = placeOfNumber(clause)
  const data = { title: titleOf(clause), number, expected }
  const edits = clause.number?.origin === 'typed' ? { edits: [{ at: place, replacement: expected }] } : {}
  return [{ at: place, message: 'numbered', data, certainty: certaintyOf(clause), ...edits }]
}
