import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, TermEntry } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

export const capitalInEnglish: Check = {
  id: 'D06',
  name: 'capital-in-english',
  group: 'terms',
  title: { zh: '英文对应词用小写', en: 'English in lower case' },
  why: {
    zh: '除专有名词等需要大写的以外用小写，读者才能看出哪些词本来就要大写。',
    en: 'With lower case throughout readers see which words need their capitals.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '8.7', confidence: 'V' }],
  modality: 'shall',
  severity: 'warning',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 6, reviewed: 6, right: 6 },
  messages: {
    capital: { zh: '英文对应词“{found}”写为小写“{expected}”', en: '“{found}” is written in lower case: “{expected}”' },
  },
  check: (text) => {
    const named = text.facts.terms.filter(({ english }) => english !== null)
    return named.length === 0
      ? notApplicable('nothing-to-check')
      : found(named.flatMap((entry) => faultOf(text, entry)))
  },
}

/** RFID, pH and SM2 keep their capitals; of, and, the need none to begin with. */
const CAPITALISED = /^[A-Z][a-z]+(?:-[A-Za-z]?[a-z]+)*$/u
const SMALL = /^(?:of|and|or|the|a|an|in|on|for|to|with|by|at|from)$/u

/** One capitalised word may be a person's or place's name: only where all of several words are, they are no names. */
function faultOf({ document }: CheckedText, { term, english, blocks }: TermEntry): readonly FoundFault[] {
  if (english === null) return []
  const words = english.split(/\s+/u)
  const counting = words.filter((word) => !SMALL.test(word))
  const capitalised = counting.filter((word) => CAPITALISED.test(word))
  if (capitalised.length === 0 || capitalised.length < counting.filter((word) => !/[A-Z]{2}|\d/u.test(word)).length)
    return []
  // What the term itself abbreviates is mostly a name: UTC, GPS.
  const initials = counting.map((word) => word.charAt(0)).join('')
  if (initials.length > 1 && term.includes(initials)) return []
  const block = blocks.find(({ text }) => text.includes(english))
  const from = block ? (document.blocks[block.index]?.text.lastIndexOf(english) ?? -1) : -1
  if (!block || from < 0) return []
  const at = { block: block.index, from, to: from + english.length }
  const expected = words.map((word) => (CAPITALISED.test(word) ? word.toLowerCase() : word)).join(' ')
  const certainty = capitalised.length > 1 ? ('likely' as const) : ('guessed' as const)
  return [
    { at, message: 'capital', data: { found: english, expected }, edits: [{ at, replacement: expected }], certainty },
  ]
}
