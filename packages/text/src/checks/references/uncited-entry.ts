import { plainOf } from '../../lexer/plain.ts'
import type { Check } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { found, notApplicable } from '../outcome.ts'
import { citationsOf } from './citations.ts'
import { type ListedDocument, lists, normativeEntriesOf, placeOfEntry } from './listed-documents.ts'

export const uncitedEntry: Check = {
  id: 'R08',
  name: 'uncited-entry',
  group: 'references',
  title: { zh: '列入清单而未引用', en: 'listed but not cited' },
  why: {
    zh: '清单只列正文规范性引用的文件，多列会让读者去找用不到的文件。',
    en: 'The list is for documents that the text cites; others send readers after what they do not need.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.4.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: {},
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 14, reviewed: 14, right: 14 },
  messages: {
    uncited: {
      zh: '正文中没有引用“{document}”。不需要的删去，仅供参考的移入参考文献',
      en: 'The text nowhere cites “{document}”: delete it, or move it to the bibliography if it only informs',
    },
  },
  check: (text) => {
    const entries = normativeEntriesOf(text).filter(({ documents }) => documents.length > 0)
    if (entries.length === 0) return notApplicable('nothing-to-check')
    return found(
      entries
        .filter((entry) => !isCited(text, entry))
        .map((entry) => ({
          at: placeOfEntry(entry),
          message: 'uncited',
          data: { document: entry.identifier?.written ?? '' },
        })),
    )
  },
}

function isCited(text: CheckedText, entry: ListedDocument): boolean {
  if (citationsOf(text).some(({ documents }) => documents.some((document) => lists(entry, document)))) return true
  const words = wordsOf(text)
  const name = compact(entry.title.replaceAll(/[《》]/gu, ''))
  if (name.length >= NAME_LENGTH_MIN && words.includes(name)) return true
  return entry.documents.some(({ key, family, number }) =>
    // A document may be written in a way that no number is, or as a whole of which a part is listed.
    [key, ...(number.part === undefined ? [] : [family])].some((each) => isWritten(words, compact(each))),
  )
}

const NAME_LENGTH_MIN = 4

function isWritten(words: string, number: string): boolean {
  for (let at = words.indexOf(number); at >= 0; at = words.indexOf(number, at + 1))
    if (!/\d/u.test(words.charAt(at + number.length))) return true
  return false
}

const ELEMENTS: ReadonlySet<string> = new Set(['scope', 'terms', 'symbols', 'core', 'annex', 'unknown'])

/** The words of the text proper without gaps and joining marks, to find what is written in an unusual way. */
const wordsOf = lazyFor(({ facts }: CheckedText): string => {
  const passages = facts.passages.filter(({ block }) => ELEMENTS.has(block.element))
  return compact(passages.map(({ text }) => text).join(BETWEEN))
})

/** Stands in no text and is no gap. */
const BETWEEN = '\u0001'

const compact = (words: string): string =>
  plainOf(words)
    .replaceAll(/[\s/_:-]/gu, '')
    .toUpperCase()
