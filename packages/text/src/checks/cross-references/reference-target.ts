import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { hasClause, type NumberedParts, numberedPartsOf, partNumber } from '../facts/numbered-parts.ts'
import { found, notApplicable, unknown } from '../outcome.ts'
import { insideLocatorsOf, type PlacedLocator } from './inside-locators.ts'

export const referenceTarget: Check = {
  id: 'X01',
  name: 'reference-target',
  group: 'cross-references',
  title: { zh: '所指处存在', en: 'target of a cross-reference exists' },
  why: {
    zh: '所指处不存在时，读者无从知道该遵守什么。',
    en: 'Where the target does not exist nobody can know what to follow.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.5.3', confidence: 'V' },
    { document: 'own', clause: '', confidence: 'own' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: ['amendment'] },
  falsePositiveRisk: 'low',
  fix: 'none',
  state: 'on',
  precision: { on: '2026-11-22', hits: 6, reviewed: 6, right: 6 },
  messages: {
    missing: { zh: '文本中没有“{target}”', en: 'there is no “{target}” in the text' },
    'missing-item': { zh: '{clause} 中没有列项 {item}）', en: '{clause} has no list item {item})' },
  },
  check: (text) => {
    const pointers = insideLocatorsOf(text).filter(({ kind, targets }) => kind in nouns && targets.length > 0)
    if (pointers.length === 0) return notApplicable('nothing-to-check')
    const parts = numberedPartsOf(text)
    const faults = pointers
      .filter(
        (pointer) =>
          !isOfOtherEdition(pointer) && !isRowsOfTable(pointer) && !isBesideOther(text, pointer, CLAUSE_ENDS),
      )
      .flatMap((each) => faultIn(text, parts, each))
    if (parts.isWhole) return found(faults.map(({ fault }) => fault))
    const certain = faults.filter(({ needsNumbers }) => !needsNumbers)
    if (certain.length < faults.length && certain.length === 0) return unknown('reader-gap')
    return found(certain.map(({ fault }) => fault))
  },
}

type Noun = { readonly before: string; readonly after: string }

const nouns: Readonly<Partial<Record<PlacedLocator['kind'], Noun>>> = {
  chapter: { before: '第', after: '章' },
  clause: { before: '', after: '' },
  'list-item': { before: '', after: '' },
  annex: { before: '附录', after: '' },
  figure: { before: '图', after: '' },
  table: { before: '表', after: '' },
  formula: { before: '公式（', after: '）' },
}

/** `needsNumbers`: the numbers of chapters and clauses were wanted, and not those of captions and annexes. */
type Missing = { readonly fault: FoundFault; readonly needsNumbers: boolean }

function faultIn(text: CheckedText, parts: NumberedParts, pointer: PlacedLocator): readonly Missing[] {
  const { passage, from, to, kind, item, value } = pointer
  const missing = pointer.targets.filter((target) => !exists(parts, kind, target))
  // Markdown, plain text and PDF lose figures and what is drawn, captions with them.
  const isFragile = kind === 'figure' && text.document.format !== 'docx'
  if (isFragile && parts.figures.size === 0) return []
  const at = passage.place(from, to)
  const certainty = isFragile || isBesideOther(text, pointer, SENTENCE_ENDS) ? { certainty: 'guessed' as const } : {}
  const needsNumbers = kind === 'chapter' || kind === 'clause' || kind === 'list-item'
  const [first] = missing
  if (first !== undefined) {
    const { before, after } = nouns[kind] ?? { before: '', after: '' }
    return [
      { fault: { at, message: 'missing', data: { target: `${before}${first}${after}` }, ...certainty }, needsNumbers },
    ]
  }
  if (kind !== 'list-item' || item === null || parts.items.has(`${value} ${item}`)) return []
  return [{ fault: { at, message: 'missing-item', data: { clause: value, item }, ...certainty }, needsNumbers }]
}

function exists(parts: NumberedParts, kind: PlacedLocator['kind'], target: string): boolean {
  switch (kind) {
    case 'annex':
      return parts.annexes.has(target)
    case 'figure':
      return parts.figures.has(partNumber(target))
    case 'table':
      return parts.tables.has(partNumber(target))
    case 'formula':
      return parts.formulas.has(target)
    default:
      return hasClause(parts, target)
  }
}

/** 本表 1 至 9 项 names rows of the table it stands in. */
const isRowsOfTable = ({ kind, passage: { text }, from, to }: PlacedLocator): boolean =>
  kind === 'table' && (text.charAt(from - 1) === '本' || /^\s?[项行列]/u.test(text.slice(to, to + 2)))

const LOOK_BACK = 160
const OTHER_EDITION = /(?:\d{4}\s*年?\s*版|原[标文]|旧版|上一版|前一?版|被代替)[^（(；;。]*$/u

/** The foreword names clauses of the edition that is replaced; what was deleted is not to be found in this text. */
function isOfOtherEdition({ passage, from }: PlacedLocator): boolean {
  const before = passage.text.slice(Math.max(0, from - LOOK_BACK), from)
  if (OTHER_EDITION.test(before)) return true
  return passage.block.element === 'foreword' && /删除|代替/u.test(passage.text)
}

const SENTENCE_ENDS = /[。；\n]/u
const CLAUSE_ENDS = /[。；，,\n]/u

/** Another document named before it in the same sentence may be meant, and is meant where no comma parts them. */
function isBesideOther({ facts }: CheckedText, { passage, from }: PlacedLocator, ends: RegExp): boolean {
  let start = from
  while (start > 0 && !ends.test(passage.text.charAt(start - 1))) start -= 1
  return (
    /》|国际标准|\bISO\b|\bIEC\b|\bRFC\b/u.test(passage.text.slice(start, from)) ||
    facts.tokens(passage).some((token) => token.kind === 'identifier' && token.from >= start && token.to <= from)
  )
}
