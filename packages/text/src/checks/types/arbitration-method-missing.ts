import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { coreChapters, placeOfTitle, titleWords } from './requirement-parts.ts'

export const arbitrationMethodMissing: Check = {
  id: 'K05',
  name: 'arbitration-method-missing',
  group: 'types',
  title: { zh: '一项要求一种证实方法', en: 'one method for a requirement' },
  why: {
    zh: '同一特性有几种方法而没有指明仲裁方法，结果不同时无从裁定。',
    en: 'With several methods for one characteristic and none for arbitration, differing results cannot be settled.',
  },
  basis: [{ document: 'GB/T 20001', clause: '20001.5—2017', confidence: 'V' }],
  modality: 'should',
  appliesTo: { types: ['specification', 'product', 'test-method'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    found: {
      zh: '“{title}”给出了不止一种方法，没有指明仲裁方法，请指明以哪种为准',
      en: '“{title}” gives more than one method and does not say which one arbitrates',
    },
  },
  check: (text) => {
    const chapters = coreChapters(text)
    if (chapters.length === 0) return notApplicable('no-such-element')
    return found(chapters.flatMap((chapter) => faultsIn(text, chapter)))
  },
}

/** 方法一, 第二法, A法 in front of a title; 方法A may also name the method alone. */
const ONE_OF_SEVERAL = /^(?:方法[一二三四五1-5A-EⅠⅡⅢ]|第[一二三四五]法|[A-E甲乙丙]法)/u

function faultsIn({ facts }: CheckedText, chapter: Block): readonly FoundFault[] {
  const below = facts.under(chapter)
  if (below.some(({ text }) => text.includes('仲裁'))) return []
  const parents = [chapter, ...below.filter(({ kind }) => kind === 'heading')]
  return parents.flatMap((parent): FoundFault[] => {
    const [, second] = facts.children(parent).filter((heading) => ONE_OF_SEVERAL.test(titleWords(heading)))
    return second
      ? [{ at: placeOfTitle(second), message: 'found', data: { title: titleWords(parent) }, certainty: 'likely' }]
      : []
  })
}
