import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, TermEntry } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

/** English equivalents are for the check of the entries. */
export const terminologyIndexGap: Check = {
  id: 'K15',
  name: 'terminology-index-gap',
  group: 'types',
  title: { zh: '术语标准的要素', en: 'elements of a terminology standard' },
  why: {
    zh: '术语标准靠索引查找；没有索引或者索引缺条，就查不到术语。',
    en: 'A terminology standard is looked up by its index; what it lacks is not found.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '表 4', confidence: 'V' },
    { document: 'GB/T 20001', clause: '20001.1', confidence: 'R' },
  ],
  modality: 'should',
  appliesTo: { editions: ['2020'], types: ['terminology'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    index: { zh: '按术语标准检查，没有索引', en: 'Checked as a terminology standard, the text has no index' },
    number: {
      zh: '索引中的“{term}”指向{found}，该术语的条目编号是{expected}，请更新索引',
      en: 'The index sends “{term}” to {found}; its entry is {expected}: bring the index up to date',
    },
    entry: { zh: '索引中没有术语“{term}”', en: 'The index lacks the term “{term}”' },
  },
  check: (text) => {
    const { terms } = text.facts
    if (terms.length === 0) return notApplicable('no-such-element')
    return found([...indexFaults(text, terms), ...wrongNumbers(text, terms)])
  },
}

const tidy = (words: string): string => words.replaceAll(/\s/gu, '')

function indexFaults({ facts }: CheckedText, terms: readonly TermEntry[]): readonly FoundFault[] {
  const blocks = facts.blocksOf('index')
  if (blocks.length === 0) {
    const last = terms.at(-1)
    return last ? [{ at: last.termPlace, message: 'index', certainty: 'likely' }] : []
  }
  const words = new Set(blocks.flatMap(linesOf))
  if (words.size === 0) return []
  return terms
    .filter(({ term }) => term !== '' && !words.has(tidy(term)))
    .map(({ term, termPlace }) => ({ at: termPlace, message: 'entry', data: { term }, certainty: 'likely' }))
}

const LINE = /^(?<words>.*?)[\s\u3000.．·…]{1,200}(?<number>(?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3}){1,6})\s*$/u

/** Entries of the index under a number that no term of these words bears. Numbers without a dot may be those of pages. */
function wrongNumbers({ facts }: CheckedText, terms: readonly TermEntry[]): readonly FoundFault[] {
  const numbers = new Map<string, Set<string>>()
  for (const { term, synonyms, english, number } of terms)
    for (const name of [term, ...synonyms, ...(english === null ? [] : [english])]) {
      const known = numbers.get(tidy(name)) ?? new Set()
      numbers.set(tidy(name), known.add(number ?? ''))
    }
  return facts.blocksOf('index').flatMap(({ index, text, table }): FoundFault[] => {
    const { words = '', number = '' } = (table === null ? LINE.exec(text)?.groups : undefined) ?? {}
    const known = numbers.get(tidy(words))
    if (!known || known.has(number) || known.has('')) return []
    const from = text.lastIndexOf(number)
    const data = { term: words.trim(), found: number, expected: [...known].join('、') }
    return [{ at: { block: index, from, to: from + number.length }, message: 'number', data, certainty: 'likely' }]
  })
}

/** The words of each entry, without the number of the clause and the leader behind it. */
const linesOf = ({ text, table }: Block): readonly string[] =>
  [text, ...(table?.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) ?? [])].flatMap((words) =>
    words.split('\n').map((line) => tidy(line.replace(/[\s.．·…]{0,200}\d{1,4}(?:\.\d{1,4}){0,6}\s{0,4}$/u, ''))),
  )
