import type { Check } from '../check.ts'
import type { CheckedText, TermEntry } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

const TIMES = 2
const ELEMENTS: ReadonlySet<string> = new Set(['terms', 'symbols', 'core', 'annex', 'scope', 'introduction', 'unknown'])

export const termUnused: Check = {
  id: 'D03',
  name: 'term-unused',
  group: 'terms',
  title: { zh: '术语至少使用两次', en: 'term used twice' },
  why: {
    zh: '正文用不到的术语不需要界定。',
    en: 'What the text hardly uses needs no definition.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' }],
  modality: 'shall',
  severity: 'warning',
  appliesTo: { editions: ['2020'] },
  falsePositiveRisk: 'medium',
  fix: 'none',
  state: 'trial',
  messages: {
    unused: { zh: '术语“{term}”在文中没有使用', en: 'The term “{term}” is not used in the text' },
    once: { zh: '术语“{term}”在文中只用了一次', en: 'The term “{term}” is used but once in the text' },
  },
  check: (text) => {
    const { facts, profile, document } = text
    if (profile.type === 'terminology') return notApplicable('other-type')
    if (facts.terms.length === 0 || facts.blocksOf('core').length === 0) return notApplicable('nothing-to-check')
    if (document.gaps.length > 0) return notApplicable('nothing-to-check')
    const words = wordsOf(text)
    return found(
      facts.terms
        .filter(({ term }) => term !== '')
        .flatMap((entry) => {
          const count = timesUsed(words, entry, facts.terms)
          if (count >= TIMES) return []
          return [{ at: entry.termPlace, message: count === 0 ? 'unused' : 'once', data: { term: entry.term } }]
        }),
    )
  },
}

type Words = { readonly text: string; readonly own: (entry: TermEntry) => string }

/** All that is written, the heads of entries left out; gaps are dropped, for justified lines hold some. */
function wordsOf({ facts }: CheckedText): Words {
  const passages = facts.passages.filter(
    ({ block }) => ELEMENTS.has(block.element) && block.kind !== 'term' && block.kind !== 'contents-entry',
  )
  const text = passages.map((passage) => compact(passage.text)).join('\n')
  return {
    text,
    own: ({ blocks }) =>
      blocks
        .filter(({ kind }) => kind !== 'term')
        .map((block) => compact(block.text))
        .join('\n'),
  }
}

const compact = (words: string): string => words.replaceAll(/[\s\u3000]/gu, '').toLowerCase()

/** In its own entry a term is not used, and inside a longer term it is part of that. */
function timesUsed(words: Words, entry: TermEntry, all: readonly TermEntry[]): number {
  const names = [entry.term, ...entry.synonyms].map(compact).filter((name) => name.length > 1)
  const longer = all
    .map(({ term }) => compact(term))
    .filter((term) => names.some((name) => term !== name && term.includes(name)))
  const own = words.own(entry)
  const used = names.reduce((sum, name) => sum + timesIn(words.text, name) - timesIn(own, name), 0)
  if (used === 0 || longer.length === 0) return used
  const within = longer.reduce((sum, term) => sum + timesIn(words.text, term) - timesIn(own, term), 0)
  // A compound is used in place of the term too; only where nothing else is left it counts as not used.
  return used - within
}

function timesIn(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1
  return count
}
