import type { Block, ElementName } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { certaintyOf, placeOfNumber, titleOf } from './heading-words.ts'

const UNNUMBERED: ReadonlySet<ElementName> = new Set(['contents', 'foreword', 'introduction', 'bibliography', 'index'])

/** Elements outside the chapters that bear a chapter's number. */
export const elementNumbered: Check = {
  id: 'S20',
  name: 'element-numbered',
  group: 'structure',
  title: { zh: '不编号的要素', en: 'unnumbered elements' },
  why: {
    zh: '前言、引言、参考文献和索引不是章，编了号会把章号推后。',
    en: 'Foreword, introduction, bibliography and index are no chapters; a number on them pushes the chapters on.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.3', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.4', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.13', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    numbered: { zh: '“{title}”不应编号，现编为 {number}', en: '“{title}” bears no number, but here it is {number}' },
  },
  implies: ['S04', 'T01', 'R23'],
  check: ({ facts }) => {
    const headings = facts.headings.filter(({ level, element }) => level === 1 && UNNUMBERED.has(element))
    if (headings.length === 0) return notApplicable('no-such-element')
    return found(headings.filter(({ number }) => number !== null).map(faultOf))
  },
}

function faultOf(heading: Block): FoundFault {
  const at = placeOfNumber(heading)
  const data = { title: titleOf(heading), number: heading.number?.value ?? '' }
  const isTyped = heading.number?.origin === 'typed'
  const edits = [{ at: { ...at, to: heading.contentFrom }, replacement: '' }]
  return { at, message: 'numbered', data, certainty: certaintyOf(heading), ...(isTyped ? { edits } : {}) }
}
