import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { certaintyOf, nameOf, placeOfTitle } from './heading-words.ts'

/** Clauses without a title that are divided further. */
export const untitledClauseDivided: Check = {
  id: 'S11',
  name: 'untitled-clause-divided',
  group: 'structure',
  title: { zh: '无标题条不再分条', en: 'untitled clause not subdivided' },
  why: {
    zh: '无标题条本身就是条文，再分条会使它的文字成为悬置段。',
    en: 'An untitled clause is a provision itself; divided further, its words hang above its own clauses.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.3.4', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    divided: {
      zh: '{number} 没有标题，却又分出了 {child}',
      en: '{number} has no title and is yet divided into {child}',
    },
  },
  check: ({ facts }) => {
    const untitled = facts.headings.filter(({ isTitled, level }) => !isTitled && (level ?? 1) > 1)
    if (untitled.length === 0) return notApplicable('nothing-to-check')
    return found(
      untitled.flatMap((clause) => {
        const [child] = facts.children(clause)
        if (!child) return []
        const data = { number: clause.number?.value ?? '', child: nameOf(child) }
        const certainty = certaintyOf(clause)
        return [{ at: placeOfTitle(clause), message: 'divided', data, evidence: [placeOfTitle(child)], certainty }]
      }),
    )
  },
}
