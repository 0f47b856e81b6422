import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { chaptersOf } from './chapters.ts'
import { certaintyOf } from './heading-words.ts'

/** Chapters that have a number and no title. */
export const chapterUntitled: Check = {
  id: 'S06',
  name: 'chapter-untitled',
  group: 'structure',
  title: { zh: '章有标题', en: 'chapter titled' },
  why: {
    zh: '章是文件的基本单元，没有标题就进不了目次，也不便引用。',
    en: 'A chapter is the basic unit of the document; without a title it is lost in the contents and hard to cite.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    untitled: { zh: '第 {number} 章没有标题', en: 'chapter {number} has no title' },
  },
  check: (text) => {
    const chapters = chaptersOf(text).filter(({ number }) => number !== null)
    if (chapters.length === 0) return notApplicable('nothing-to-check')
    return found(
      chapters
        .filter(({ isTitled }) => !isTitled)
        .map((chapter) => ({
          at: { block: chapter.index, from: 0, to: chapter.text.trimEnd().length },
          message: 'untitled',
          data: { number: chapter.number?.value ?? '' },
          certainty: certaintyOf(chapter),
        })),
    )
  },
}
