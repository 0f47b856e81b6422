import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { chaptersOf } from './chapters.ts'
import { certaintyOf, placeOfNumber, titleOf } from './heading-words.ts'

/** Chapters that are not numbered 1, 2, 3 … up to the annexes. A break is told once, where it happens. */
export const chapterNumberBroken: Check = {
  id: 'S04',
  name: 'chapter-number-broken',
  group: 'structure',
  title: { zh: '章从 1 连续编号', en: 'chapters numbered from 1' },
  why: {
    zh: '章号跳号、重号或重新起编，引用就会指错地方。',
    en: 'Where chapter numbers jump, repeat or restart, references point to the wrong place.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 1, reviewed: 1, right: 1 },
  messages: {
    broken: {
      zh: '“{title}”的章号是 {number}，按次序应为 {expected}',
      en: 'the chapter “{title}” is numbered {number}; in its order it is {expected}',
    },
    unnumbered: {
      zh: '“{title}”没有章号，按次序应为 {expected}',
      en: 'the chapter “{title}” has no number; in its order it is {expected}',
    },
  },
  implies: ['T01'],
  check: (text) => {
    const chapters = chaptersOf(text)
    if (chapters.length === 0) return notApplicable('nothing-to-check')
    // Either nobody numbered them, or the reader did not find how.
    if (chapters.every(({ number }) => number === null)) return unknown('reader-gap')
    return found(breaksIn(chapters))
  },
}

function breaksIn(chapters: readonly Block[]): readonly FoundFault[] {
  const faults: FoundFault[] = []
  let expected = 1
  for (const chapter of chapters) {
    const number = chapter.number?.value ?? null
    const title = titleOf(chapter)
    const at = placeOfNumber(chapter)
    const count = number !== null && /^\d+$/u.test(number) ? Number(number) : null
    if (number === null) {
      // A heading of the first level without a number may also be a title that merely looks like one.
      faults.push({ at, message: 'unnumbered', data: { title, expected }, certainty: 'guessed' })
    } else if (count !== null && count !== expected) {
      faults.push({ at, message: 'broken', data: { title, number, expected }, certainty: certaintyOf(chapter) })
    }
    expected = (count ?? expected) + 1
  }
  return faults
}
