import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { chaptersOf } from './chapters.ts'
import { certaintyOf, nameOf, placeOfNumber } from './heading-words.ts'

/** Chapters none of whose clauses has a title. Where some have one, S10 tells. */
export const firstLevelUntitled: Check = {
  id: 'S09',
  name: 'first-level-untitled',
  group: 'structure',
  title: { zh: '第一层次的条宜有标题', en: 'titles of first-level clauses' },
  why: {
    zh: '第一层次的条有标题，读者从目次就能找到内容。',
    en: 'With titles on the first level of clauses, readers find the matter from the contents.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.3.3', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    untitled: {
      zh: '“{chapter}”的 {count} 个条都没有标题，第一层次的条宜有标题',
      en: 'none of the {count} clauses of “{chapter}” has a title; first-level clauses should have one',
    },
  },
  check: (text) => {
    const { children } = text.facts
    const divided = chaptersOf(text).filter((chapter) => chapter.isTitled && children(chapter).length > 0)
    if (divided.length === 0) return notApplicable('nothing-to-check')
    return found(
      divided.flatMap((chapter) => {
        const clauses = children(chapter)
        const [first] = clauses
        if (!first || clauses.some(({ isTitled }) => isTitled)) return []
        const data = { chapter: nameOf(chapter), count: clauses.length }
        return [{ at: placeOfNumber(first), message: 'untitled', data, certainty: certaintyOf(first) }]
      }),
    )
  },
}
