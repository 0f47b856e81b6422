import type { Check, FoundFault } from '../checks/check.ts'
import { found } from '../checks/outcome.ts'

/** A check that finds every occurrence of `word`, for tests of the engine. */
export const madeCheck = (word: string, more: Partial<Check> = {}): Check => ({
  id: 'M01',
  name: 'word-found',
  group: 'wording',
  title: { zh: '用词', en: 'word' },
  why: { zh: '试验用。', en: 'For tests.' },
  basis: [{ document: 'GB/T 1.1—2020', clause: '附录 C', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  messages: { found: { zh: '出现了“{word}”', en: '“{word}” occurs' } },
  check: ({ facts }) =>
    found(
      facts.passages.flatMap(({ text, place }): FoundFault[] =>
        [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
          at: place(index, index + word.length),
          message: 'found',
          data: { word },
        })),
      ),
    ),
  ...more,
})
