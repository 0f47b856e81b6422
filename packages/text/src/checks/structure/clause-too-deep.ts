import type { Block } from '../../document/document.ts'
import type { Check, Edition } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { partsOf } from './chapters.ts'
import { certaintyOf, placeOfNumber } from './heading-words.ts'

/** Levels of clauses below a chapter: 5.1.1.1.1.1 is the fifth. */
const CLAUSE_LEVELS_MAX = 5

/** Clauses deeper than the fifth level. */
export const clauseTooDeep: Check = {
  id: 'S07',
  name: 'clause-too-deep',
  group: 'structure',
  title: { zh: '条的层次', en: 'depth of clauses' },
  why: {
    zh: '层次太深，编号难记难引，内容也难以看清。',
    en: 'Numbers of too many parts are hard to cite, and what they order is hard to see.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.3.1', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    deep: {
      zh: '条 {number} 是第 {depth} 层次的条，最多到第 {most} 层次',
      en: 'clause {number} is of level {depth}; clauses go down to level {most} at most',
    },
  },
  check: ({ facts, document, profile }) => {
    const clauses = document.blocks.filter(({ kind }) => kind === 'heading' || kind === 'term')
    if (!facts.headings.some((each) => partsOf(each).length > 1)) return notApplicable('nothing-to-check')
    return found(
      clauses
        .map((clause) => ({ clause, depth: depthOf(clause, profile.edition) }))
        .filter(({ depth }) => depth > CLAUSE_LEVELS_MAX)
        .map(({ clause, depth }) => ({
          at: placeOfNumber(clause),
          message: 'deep',
          data: { number: clause.number?.value ?? '', depth, most: CLAUSE_LEVELS_MAX },
          certainty: certaintyOf(clause),
        })),
    )
  },
}

/** A.1 is a clause in the edition of 2020, and was a chapter before. */
function depthOf(block: Block, edition: Edition | null): number {
  const parts = partsOf(block)
  const isInAnnex = /^[A-Z]/u.test(parts[0] ?? '')
  return parts.length - (isInAnnex && edition !== '2020' ? 2 : 1)
}
