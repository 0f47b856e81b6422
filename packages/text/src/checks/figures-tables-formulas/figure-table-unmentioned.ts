import type { Check } from '../check.ts'
import { captionsOf, mentionedPartsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const figureTableUnmentioned: Check = {
  id: 'G02',
  name: 'figure-table-unmentioned',
  group: 'figures-tables-formulas',
  title: { zh: '图表被提及', en: 'figures and tables mentioned' },
  why: {
    zh: '条文不提及的图、表，读者不知道它说明哪一条，也不知道要不要遵守。',
    en: 'Of a figure or table that no provision names nobody knows what it belongs to, or whether to follow it.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.7', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 29, reviewed: 29, right: 29 },
  messages: {
    unmentioned: {
      zh: '文中没有提及{number}，应在相应的条文中提及',
      en: '{number} is mentioned nowhere; the provision it serves should name it',
    },
  },
  check: (text) => {
    const captions = captionsOf(text).filter(({ number, isContinued }) => number !== null && !isContinued)
    if (captions.length === 0) return notApplicable('no-such-element')
    const mentioned = mentionedPartsOf(text)
    return found(
      captions
        .filter(({ of, number }) => !mentioned.has(`${of === 'figure' ? '图' : '表'}${baseOf(number)}`))
        .map(({ place, value }) => ({ at: place, message: 'unmentioned', data: { number: value ?? '' } })),
    )
  },
}

/** 图2a is mentioned with 图2. */
const baseOf = (number: string | null): string => (number ?? '').replace(/[a-z]$/u, '')
