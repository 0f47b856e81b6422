import type { Block, StandardDocument } from '../../document/document.ts'
import { matchesOf } from '../../document/matches.ts'
import type { Edition } from '../check.ts'
import { coverFields, placeOfField } from './cover-fields.ts'
import { agreed, type Decision, type Sign, type SignKind } from './decision.ts'

const DRAFTING_BASIS = /GB\s?\/?\s?T?\s*1\.1\s*[—–－-]+\s*(?<year>\d{4})[^。]{0,80}起草/u
const YEAR_EDITIONS: Readonly<Record<string, Edition>> = { 2009: '2009', 2020: '2020' }

/** Fixed lead-ins of the references that the two editions worded differently; what an older one said decides nothing. */
const LEAD_INS: readonly (readonly [RegExp, Edition])[] = [
  [/下列文件中的内容通过文中的规范性引用/u, '2020'],
  [/下列文件对于本(?:文件|标准|规范|部分)的应用是必不可少的/u, '2009'],
]

const ANNEX_NATURES: readonly (readonly [RegExp, Edition])[] = [
  [/^[（(]?(?:规范性|资料性)附录[)）]?/u, '2009'],
  [/^[（(](?:规范性|资料性)[)）]/u, '2020'],
]

/**
 * Which edition of GB/T 1.1 the text follows. The sentence in the foreword on how it was drafted decides alone; without
 * it, two other signs must agree and none speak against them: a lead-in, how annexes are labelled, the name it gives itself,
 * the year on its cover.
 *
 * @basis GB/T 1.1—2020, 8.3 a)
 */
export function decideEdition(document: StandardDocument): Decision<Edition> {
  const basis = draftingBasis(document.blocks)
  if (basis.length > 0) return { value: agreed(basis, 1, 0), signs: basis }
  const signs = [
    ...firstOf(document.blocks, 'lead-in', LEAD_INS),
    ...firstOf(annexLabels(document.blocks), 'annex-nature', ANNEX_NATURES),
    ...selfName(document.blocks),
    ...yearSigns(document),
  ]
  return { value: agreed(signs, 2, 0), signs }
}

/** An edition before 2009 is a sign for neither, and keeps the others from being asked. */
function draftingBasis(blocks: readonly Block[]): readonly Sign<Edition>[] {
  return blocks.flatMap((block) => {
    if (!block.text.includes('1.1') || block.kind === 'contents-entry') return []
    const match = DRAFTING_BASIS.exec(block.text)
    if (!match) return []
    return [signAt('drafting-basis', YEAR_EDITIONS[match.groups?.['year'] ?? ''] ?? null, block, match)]
  })
}

const annexLabels = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter(({ element, text }) => element === 'annex' && /^\s*[（(]?(?:规范性|资料性)/u.test(text))

function firstOf(
  blocks: readonly Block[],
  kind: SignKind,
  patterns: readonly (readonly [RegExp, Edition])[],
): readonly Sign<Edition>[] {
  for (const block of blocks)
    for (const [pattern, edition] of patterns) {
      const match = pattern.exec(block.text)
      if (match) return [signAt(kind, edition, block, match)]
    }
  return []
}

const SELF_NAME = /本(?<name>文件|标准|规范|部分|规程|指南)/gu
const SELF_NAMES_MIN = 5
const SELF_NAME_SHARE = 0.8

/** 本文件 is the name of 2020, 本标准 that of 2009; only a clear majority says anything. */
function selfName(blocks: readonly Block[]): readonly Sign<Edition>[] {
  let [newer, all] = [0, 0]
  for (const { text } of blocks)
    for (const match of matchesOf(text, SELF_NAME)) {
      all++
      if (match.groups?.['name'] === '文件') newer++
    }
  if (all < SELF_NAMES_MIN) return []
  const says = newer / all >= SELF_NAME_SHARE ? '2020' : newer / all <= 1 - SELF_NAME_SHARE ? '2009' : null
  return says === null ? [] : [{ kind: 'self-name', says, words: `本文件 ${newer}/${all}`, at: null }]
}

const LAST_YEAR_OF_2009 = 2019
const FIRST_YEAR_OF_2020 = 2022
const FIRST_YEAR_OF_2009 = 2010

/**
 * The year on the cover. Both editions were in use for some time after the later came into force on 2020-10-01: the years
 * between say nothing.
 */
function yearSigns(document: StandardDocument): readonly Sign<Edition>[] {
  for (const name of ['number', 'issued-on', 'completed-on'] as const)
    for (const field of coverFields(document, name)) {
      const year = Number(/(?:^|[—–－-]\s*)(?<year>(?:19|20)\d{2})(?!\d)/u.exec(field.value)?.groups?.['year'] ?? NaN)
      const says = editionOfYear(year)
      if (says) return [{ kind: 'dates', says, words: field.value, at: placeOfField(field) }]
    }
  return []
}

function editionOfYear(year: number): Edition | null {
  if (year >= FIRST_YEAR_OF_2020) return '2020'
  return year >= FIRST_YEAR_OF_2009 && year <= LAST_YEAR_OF_2009 ? '2009' : null
}

function signAt(kind: SignKind, says: Edition | null, block: Block, match: RegExpExecArray): Sign<Edition> {
  const [words] = match
  return { kind, says, words, at: { block: block.index, from: match.index, to: match.index + words.length } }
}
