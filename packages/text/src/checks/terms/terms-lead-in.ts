import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'
import { type TermsOpening, termsOpeningOf } from './lead-in.ts'

const OWN = '下列术语和定义适用于本文件。'
const NONE = '本文件没有需要界定的术语和定义。'
const CITED = /^.{2,200}界定的术语和定义适用于本文件$/u
const CITED_AND_OWN = /^.{2,200}界定的以及下列术语和定义适用于本文件$/u

export const termsLeadIn: Check = {
  id: 'D01',
  name: 'terms-lead-in',
  group: 'terms',
  title: { zh: '术语一章的引导语', en: 'lead-in of the terms' },
  why: {
    zh: '引导语说明术语来自本文件还是其他文件，应与其后的内容相符。',
    en: 'The lead-in tells whether terms are defined here or elsewhere, and must fit what follows.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 4, reviewed: 4, right: 4 },
  messages: {
    differs: { zh: '引导语与固定文字不同，应为“{expected}”', en: 'The lead-in is not the fixed text “{expected}”' },
    missing: { zh: '术语条目之前没有引导语“{expected}”', en: 'The entries have no lead-in “{expected}”' },
    'no-entries': {
      zh: '引导语说有“下列术语和定义”，其后没有条目',
      en: 'The lead-in announces terms, and no entry follows',
    },
    'has-entries': {
      zh: '引导语没有提到“下列术语和定义”，其后却有 {count} 个条目',
      en: 'The lead-in announces no terms, and {count} entries follow',
    },
  },
  check: (text) => {
    const opening = termsOpeningOf(text)
    if (!opening) return notApplicable('no-such-element')
    // Without an entry or a sentence there is nothing to go by; that the chapter is empty is told elsewhere.
    if (opening.paragraphs.length === 0 && text.facts.terms.length === 0) return notApplicable('nothing-to-check')
    return found(faultsIn(text, opening))
  },
}

const tidy = (words: string): string => words.replaceAll(/\s/gu, '').replace(/[。.：:]$/u, '')

function faultsIn({ facts, document }: CheckedText, opening: TermsOpening): readonly FoundFault[] {
  const { heading, paragraphs, isCombined } = opening
  const count = facts.terms.length
  const [lead] = paragraphs
  if (!lead) {
    if (isCombined || document.gaps.length > 0) return []
    const at = { block: heading.index, from: 0, to: heading.text.length }
    return [{ at, message: 'missing', data: { expected: OWN } }]
  }
  const words = tidy(lead.text)
  const at = { block: lead.index, from: 0, to: lead.text.length }
  if (words === tidy(OWN) || CITED_AND_OWN.test(words)) return count > 0 ? [] : [{ at, message: 'no-entries' }]
  if (words === tidy(NONE) || CITED.test(words))
    return count > 0 ? [{ at, message: 'has-entries', data: { count } }] : []
  if (isCombined && words.endsWith('适用于本文件')) return []
  return [differing(lead.text, at, count)]
}

/** The nearest of the fixed texts; a lead-in that names other documents keeps their names, and a person words it. */
function differing(words: string, at: FoundFault['at'], count: number): FoundFault {
  const namesOther = /[A-Z]{2,}|》/u.test(words)
  if (namesOther) {
    const expected = count > 0 ? '……界定的以及下列术语和定义适用于本文件。' : '……界定的术语和定义适用于本文件。'
    return { at, message: 'differs', data: { expected } }
  }
  const expected = count > 0 ? OWN : NONE
  return { at, message: 'differs', data: { expected }, edits: [{ at, replacement: expected }] }
}
