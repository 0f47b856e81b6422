import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { nameOf, placeOfNumber, placeOfTitle } from './heading-words.ts'

/** Headings that show a number twice, and siblings of which some are numbered by hand. */
export const numberTypedOverAutomatic: Check = {
  id: 'S14',
  name: 'number-typed-over-automatic',
  group: 'structure',
  title: { zh: '自动编号的标题又键入编号', en: 'typed number on an automatic heading' },
  why: {
    zh: '自动编号会变，键入的编号不会变，插入一条以后两者就对不上。',
    en: 'An automatic number follows every insertion and a typed one does not; after the next they differ.',
  },
  basis: [{ document: 'own', clause: '', confidence: 'own' }],
  modality: 'own',
  severity: 'warning',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'automatic',
  state: 'on',
  messages: {
    twice: {
      zh: '标题已自动编为 {shown}，又键入了 {typed}',
      en: 'the heading is numbered {shown} automatically, and {typed} is typed on it',
    },
    mixed: {
      zh: '“{parent}”下的条有的自动编号、有的键入编号，这里是键入的',
      en: 'some clauses of “{parent}” are numbered automatically and some by hand, this one by hand',
    },
  },
  implies: ['T02'],
  check: (text) => {
    if (text.document.format !== 'docx') return unknown('format-lacks-it')
    const numbered = text.facts.headings.filter(({ number }) => number !== null)
    if (numbered.length === 0) return notApplicable('nothing-to-check')
    return found([...numbered.flatMap(twice), ...text.facts.headings.flatMap((parent) => mixed(parent, text))])
  },
}

function twice(heading: Block): readonly FoundFault[] {
  const { number, contentFrom } = heading
  if (number?.origin !== 'both' || number.typed === null || number.reconstructed === null) return []
  if (!mayBeNumber(number.typed, number.reconstructed)) return []
  const at = placeOfNumber(heading)
  const edits = [{ at: { ...at, to: contentFrom }, replacement: '' }]
  const isSame = number.typed.replaceAll(/\s/gu, '') === number.reconstructed.replaceAll(/\s/gu, '')
  const data = { shown: number.reconstructed, typed: number.typed }
  return [{ at, message: 'twice', data, ...(isSame ? { edits } : {}) }]
}

/** 802.11 at the head of a title is a name; what was once typed for the number is near it. */
const FARTHEST_CHAPTER = 3

function mayBeNumber(typed: string, shown: string): boolean {
  const [one, other] = [typed, shown].map((each) => Number(/\d+/u.exec(each)?.[0] ?? Number.NaN))
  if (one === undefined || other === undefined || Number.isNaN(one + other)) return true
  return Math.abs(one - other) <= FARTHEST_CHAPTER
}

/** Told once for a parent: one decision mends all. An untitled clause is often a plain paragraph, and no such sign. */
function mixed(parent: Block, { facts }: CheckedText): readonly FoundFault[] {
  const clauses = facts.children(parent).filter(({ isTitled }) => isTitled)
  const typed = clauses.filter(({ number }) => number?.origin === 'typed')
  const [first, ...others] = typed
  if (!first || !clauses.some(({ number }) => number?.origin === 'automatic')) return []
  const evidence = others.map(placeOfTitle)
  return [
    { at: placeOfNumber(first), message: 'mixed', data: { parent: nameOf(parent) }, evidence, certainty: 'likely' },
  ]
}
