import type { Block, ElementName } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { chaptersOf } from './chapters.ts'
import { ELEMENTS } from './elements.ts'
import { certaintyOf, nameOf, placeOfTitle } from './heading-words.ts'

const OPENING = ['scope', 'normative-references', 'terms'] as const
const isOpening = (element: ElementName): boolean => OPENING.some((each) => each === element)

/**
 * Chapters of the core that stand before one of the three fixed first chapters. Missing ones are told by S01, and the
 * order of the three among themselves by S02.
 */
export const openingChapterDisplaced: Check = {
  id: 'S05',
  name: 'opening-chapter-displaced',
  group: 'structure',
  title: { zh: '第 1、2、3 章的固定内容', en: 'chapters 1, 2 and 3 fixed' },
  why: {
    zh: '范围、规范性引用文件、术语和定义固定为前三章，其他章排在它们之后。',
    en: 'Scope, normative references and terms are always the first three chapters; all others follow them.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '8.5', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.6', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    displaced: {
      zh: '“{element}”应为第 {expected} 章，它前面多了“{other}”',
      en: '“{element}” is to be chapter {expected}; “{other}” stands before it',
    },
  },
  check: (text) => {
    const chapters = chaptersOf(text)
    const opening = OPENING.flatMap((element) => chapters.find((each) => each.element === element) ?? [])
    if (opening.length === 0) return notApplicable('no-such-element')
    const faults = opening.map((each) => faultOf(each, chapters))
    return found(faults.filter((each) => each !== null).slice(0, 1))
  },
}

/** The first chapter that is pushed back tells of it; those behind it are pushed back by the same one. */
function faultOf(heading: Block, chapters: readonly Block[]): FoundFault | null {
  const before = chapters.filter(({ index }) => index < heading.index)
  const other = before.find(({ element }) => !isOpening(element))
  if (!other) return null
  const expected = OPENING.findIndex((element) => element === heading.element) + 1
  const element = OPENING.find((each) => each === heading.element)
  return {
    at: placeOfTitle(heading),
    message: 'displaced',
    data: { element: element ? ELEMENTS[element] : '', expected, other: nameOf(other) },
    evidence: [placeOfTitle(other)],
    certainty: certaintyOf(heading),
  }
}
