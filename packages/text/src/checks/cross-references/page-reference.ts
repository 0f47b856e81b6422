import type { Check } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { pointersOf } from './inside-locators.ts'

export const pageReference: Check = {
  id: 'X03',
  name: 'page-reference',
  group: 'cross-references',
  title: { zh: '不提及页码', en: 'no page as a pointer' },
  why: {
    zh: '页码随版面变动，编号才不会变。',
    en: 'Pages move with the layout; numbers of clauses do not.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: {
    page: {
      zh: '不提及页码“{found}”，应提及章、条、附录、图、表或公式的编号',
      en: 'do not point at the page “{found}”; name the number of the clause, annex, figure, table or formula',
    },
  },
  check: (text) => {
    const pointers = pointersOf(text)
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    return found(
      pointers
        .filter(({ kind, citedBy }) => kind === 'page' && citedBy !== null)
        .map(({ passage, from, to, text: words }) => ({
          at: passage.place(from, to),
          message: 'page',
          data: { found: words },
        })),
    )
  },
}
