import type { Check, FoundFault } from '../check.ts'
import type { TermEntry } from '../checked-text.ts'
import { found, notApplicable } from '../outcome.ts'

/** 指 opens 指标, 指令 and the like; 系 opens 系统, and 即 another name of the same thing. */
const OPENING = /^\s*(?<word>是指|系指|指的是|是|指(?![标令示定纹南导数针挥向明引]))(?!否)/u
const REPEATED = /^\s*[，,]?\s*(?<word>是指|系指|指的是|是|指|为(?![了]))/u

export const definitionForm: Check = {
  id: 'D07',
  name: 'definition-form',
  group: 'terms',
  title: { zh: '定义的形式', en: 'form of the definition' },
  why: {
    zh: '定义应能在上下文中代替术语，以“是指”开头或重复术语就做不到。',
    en: 'A definition can stand in place of its term; one that begins with “is” or repeats the term cannot.',
  },
  basis: [{ document: 'GB/T 20001', clause: '', confidence: 'R' }],
  modality: 'should',
  appliesTo: {},
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 7, reviewed: 7, right: 7 },
  messages: {
    opening: {
      zh: '定义以“{found}”开头，去掉后直接写概念',
      en: 'The definition begins with “{found}”; begin with the concept itself',
    },
    repeats: {
      zh: '定义重复了术语“{term}”，直接写概念',
      en: 'The definition repeats its term “{term}”; begin with the concept itself',
    },
  },
  check: ({ facts }) => {
    const defined = facts.terms.filter(({ definition }) => definition !== null)
    return defined.length === 0 ? notApplicable('nothing-to-check') : found(defined.flatMap(faultOf))
  },
}

function faultOf({ term, definition }: TermEntry): readonly FoundFault[] {
  if (!definition || term === '') return []
  const { index, text, contentFrom } = definition
  const words = text.slice(contentFrom)
  const lead = words.length - words.trimStart().length
  const from = contentFrom + lead
  const opening = OPENING.exec(words)?.groups?.['word']
  if (opening !== undefined) {
    const at = { block: index, from, to: from + opening.length }
    return [{ at, message: 'opening', data: { found: opening }, edits: [{ at, replacement: '' }] }]
  }
  if (!words.startsWith(term, lead)) return []
  const verb = REPEATED.exec(words.slice(lead + term.length))
  if (!verb) return []
  const at = { block: index, from, to: from + term.length + verb[0].length }
  return [{ at, message: 'repeats', data: { term }, edits: [{ at, replacement: '' }] }]
}
