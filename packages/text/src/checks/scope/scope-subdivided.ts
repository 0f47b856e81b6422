import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { headingOf } from '../structure/elements.ts'
import { certaintyOf, placeOfTitle } from '../structure/heading-words.ts'

/** A scope that is divided into clauses. Division is open to those who need it, so this is no more than a hint. */
export const scopeSubdivided: Check = {
  id: 'A06',
  name: 'scope-subdivided',
  group: 'scope',
  title: { zh: '范围不分条', en: 'scope not subdivided' },
  why: {
    zh: '范围简短，通常用两三段就能说清，分了条反而不便阅读。',
    en: 'A scope is short; two or three paragraphs say it better than clauses.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.5', confidence: 'R' }],
  modality: 'may',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    divided: {
      zh: '范围分成了 {count} 条，没有特别需要时用段陈述即可',
      en: 'the scope is divided into {count} clauses; unless there is a need, paragraphs will do',
    },
  },
  check: (text) => {
    const heading = headingOf(text, 'scope')
    if (!heading) return notApplicable('no-such-element')
    const clauses = text.facts.children(heading)
    const [first] = clauses
    if (!first) return found([])
    const data = { count: clauses.length }
    return found([{ at: placeOfTitle(first), message: 'divided', data, certainty: certaintyOf(first) }])
  },
}
