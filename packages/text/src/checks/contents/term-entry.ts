import type { Check } from '../check.ts'
import { found } from '../outcome.ts'
import { bareTitle, onContents } from './entries.ts'

export const termEntry: Check = {
  id: 'T03',
  name: 'term-entry',
  group: 'contents',
  title: { zh: '术语条目不列入目次', en: 'no entries for terms' },
  why: {
    zh: '术语条目不是条标题，列入会使目次冗长。',
    en: 'A term is no title of a clause; listing terms only makes the contents long.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  implies: ['T02'],
  messages: {
    listed: { zh: '术语“{found}”列入了目次', en: 'The term “{found}” is listed in the contents' },
  },
  check: (text) =>
    onContents(text, (entries) => {
      const numbers = new Map(text.facts.terms.flatMap(({ number, term }) => (number === null ? [] : [[number, term]])))
      const faults = entries.filter(({ number, title }) => {
        const term = number === null ? undefined : numbers.get(number)
        return term !== undefined && bareTitle(title).startsWith(bareTitle(term))
      })
      return found(faults.map(({ place, title }) => ({ at: place, message: 'listed', data: { found: title } })))
    }),
}
