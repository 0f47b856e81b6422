import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { ELEMENTS, type NamedElement, rankOf } from './elements.ts'
import { certaintyOf, nameOf, placeOfTitle } from './heading-words.ts'

/** A bibliography or an index with chapters, annexes or, for the index, the bibliography behind it. */
export const backMatterMisplaced: Check = {
  id: 'S24',
  name: 'back-matter-misplaced',
  group: 'structure',
  title: { zh: '参考文献和索引的位置', en: 'place of bibliography and index' },
  why: {
    zh: '参考文献和索引放在最后，附录放在它们之前。',
    en: 'Bibliography and index come last; annexes stand before them.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.13', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.14', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    misplaced: {
      zh: '“{element}”应放在最后，它后面还有“{other}”',
      en: '“{element}” comes last, but “{other}” stands behind it',
    },
  },
  implies: ['T01'],
  check: ({ facts }) => {
    const headings = facts.headings.filter(({ level }) => level === 1)
    const back = headings.filter(({ element }) => element === 'bibliography' || element === 'index')
    if (back.length === 0) return notApplicable('no-such-element')
    return found(back.flatMap((each) => faultOf(each, headings)))
  },
}

function faultOf(heading: Block, headings: readonly Block[]): readonly FoundFault[] {
  const rank = rankOf(heading.element)
  const other = headings.find(
    ({ index, element }) => index > heading.index && rankOf(element) < rank && element !== 'unknown',
  )
  if (!other) return []
  // Only the two elements that were asked for come here.
  const element = ELEMENTS[heading.element as NamedElement]
  const data = { element, other: nameOf(other) }
  const certainty = certaintyOf(heading)
  return [{ at: placeOfTitle(heading), message: 'misplaced', data, evidence: [placeOfTitle(other)], certainty }]
}
