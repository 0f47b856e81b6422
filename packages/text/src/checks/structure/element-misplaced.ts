import type { Block, ElementName } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { ELEMENTS, type NamedElement, rankOf } from './elements.ts'
import { certaintyOf, placeOfTitle } from './heading-words.ts'

/** The elements before the core. What stands behind it is asked by S24, what stands between chapters 1 and 3 by S05. */
const FRONT: ReadonlySet<ElementName> = new Set([
  'contents',
  'foreword',
  'introduction',
  'scope',
  'normative-references',
  'terms',
  'symbols',
])

/** Elements that stand out of the order of table 3: only those that moved, not all those they jumped over. */
export const elementMisplaced: Check = {
  id: 'S02',
  name: 'element-misplaced',
  group: 'structure',
  title: { zh: '要素的次序', en: 'order of the elements' },
  why: {
    zh: '各文件要素次序一致，读者才知道到哪里去找。',
    en: 'Readers find their way because the elements stand in the same order in every document.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '表 3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    misplaced: { zh: '要素“{element}”应在“{after}”之前', en: 'the element “{element}” belongs before “{after}”' },
    late: { zh: '要素“{element}”应在“{before}”之后', en: 'the element “{element}” belongs after “{before}”' },
  },
  implies: ['T01'],
  check: (text) => {
    const headings = firstHeadings(text)
    if (headings.length < 2) return notApplicable('nothing-to-check')
    const inOrder = longestOrdered(headings)
    return found(headings.filter((each) => !inOrder.has(each)).map((each) => faultOf(each, headings)))
  },
}

function firstHeadings({ facts }: CheckedText): readonly Block[] {
  const firsts = new Map<ElementName, Block>()
  for (const heading of facts.headings) {
    if (heading.level === 1 && FRONT.has(heading.element) && !firsts.has(heading.element))
      firsts.set(heading.element, heading)
  }
  return [...firsts.values()]
}

/** At most seven elements, so all that is compared is nothing. */
function longestOrdered(headings: readonly Block[]): ReadonlySet<Block> {
  const best: (readonly Block[])[] = []
  for (const heading of headings) {
    const before = best.filter((row) => rankOf(row.at(-1)?.element ?? 'unknown') < rankOf(heading.element))
    const longest = before.reduce<readonly Block[]>((most, row) => (row.length > most.length ? row : most), [])
    best.push([...longest, heading])
  }
  return new Set(best.reduce<readonly Block[]>((most, row) => (row.length > most.length ? row : most), []))
}

function faultOf(heading: Block, headings: readonly Block[]): FoundFault {
  const at = placeOfTitle(heading)
  const certainty = certaintyOf(heading)
  const rank = rankOf(heading.element)
  const overtaken = headings.find((each) => each.index < heading.index && rankOf(each.element) > rank)
  if (overtaken) {
    const data = { element: nameOf(heading), after: nameOf(overtaken) }
    return { at, message: 'misplaced', data, certainty, evidence: [placeOfTitle(overtaken)] }
  }
  const earlier = headings.findLast((each) => each.index > heading.index && rankOf(each.element) < rank) ?? heading
  const data = { element: nameOf(heading), before: nameOf(earlier) }
  return { at, message: 'late', data, certainty, evidence: [placeOfTitle(earlier)] }
}

// Only elements of `FRONT` come here, and they all have a name.
const nameOf = ({ element }: Block) => ELEMENTS[element as NamedElement]
