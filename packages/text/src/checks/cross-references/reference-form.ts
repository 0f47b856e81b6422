import type { Check, Edition, FoundFault } from '../check.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { type PlacedLocator, pointersOf } from './inside-locators.ts'

/** The form is that of GB/T 1.1; pages and vague pointers have rules of their own. */
const OTHER_RULES: ReadonlySet<string> = new Set(['page', 'vague'])

export const referenceForm: Check = {
  id: 'X02',
  name: 'reference-form',
  group: 'cross-references',
  title: { zh: '提及的写法', en: 'form of a cross-reference' },
  why: {
    zh: '写法统一，读者才能一眼看出所指的是章、条、附录、图、表还是公式。',
    en: 'One form for each kind tells at a glance whether a chapter, clause, annex, figure, table or formula is meant.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.5.3', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  precision: { on: '2026-11-22', hits: 5, reviewed: 5, right: 5 },
  messages: {
    malformed: {
      zh: '“{found}”的写法不规范，应写为“{expected}”',
      en: '“{found}” should be written “{expected}”',
    },
    section: {
      zh: '“{found}”的写法不规范：章写为“第{number}章”，条只写编号，如“{number}.1”',
      en: '“{found}” is no prescribed form: a chapter is “第{number}章”, a clause is its number alone, such as “{number}.1”',
    },
  },
  check: (text) => {
    const pointers = pointersOf(text).filter(({ kind }) => !OTHER_RULES.has(kind))
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    const { edition } = text.profile
    return found(pointers.filter(isOurs).flatMap((pointer) => faultIn(pointer, edition)))
  },
}

/** Foreign and international documents call their parts as they like. */
function isOurs({ isWellFormed, foreign, passage }: PlacedLocator): boolean {
  if (isWellFormed) return false
  if (!foreign) return true
  return /^\s*(?:GB|DB|[A-Z]{2}[/／]T|T[/／]|Q[/／])/u.test(passage.text.slice(foreign.from, foreign.to))
}

function faultIn(pointer: PlacedLocator, edition: Edition | null): readonly FoundFault[] {
  const { passage, kind, written, value } = pointer
  // 式（1） was common under the edition of 2009 and is no prescribed form of 2020 only.
  if (kind === 'formula' && edition === '2009') return []
  const { from, to } = wordsOf(pointer)
  const [at, words] = [passage.place(from, to), passage.text.slice(from, to)]
  const certainty = kind === 'formula' && edition === null ? { certainty: 'guessed' as const } : {}
  if (written === pointer.text) return [{ at, message: 'section', data: { found: words, number: value } }]
  const expected = written.trim()
  return [
    {
      at,
      message: 'malformed',
      data: { found: words, expected },
      edits: [{ at, replacement: expected }],
      ...certainty,
    },
  ]
}

/** Without the gap behind the number, and with the whole of 章节. */
function wordsOf({ passage: { text }, from, to }: PlacedLocator): { readonly from: number; readonly to: number } {
  const end = to - (/\s*$/u.exec(text.slice(from, to))?.[0].length ?? 0)
  return { from, to: text.startsWith('章节', end - 1) ? end + 1 : end }
}
