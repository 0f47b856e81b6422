import type { Locator } from './locators.ts'

export type Groups = Readonly<Record<string, string | undefined>>
export type Reading = Pick<Locator, 'kind' | 'value' | 'isWellFormed' | 'written'> & { readonly needsCiting: boolean }

/** What a match of `locatorPattern` says; `needsCiting` where the figures alone could be anything. */
export function readingOf(groups: Groups, whole: string): Reading | null {
  const given = (
    kind: Locator['kind'],
    value: string | undefined,
    written: string | null,
    needsCiting = false,
  ): Reading => ({
    kind,
    value: value ?? '',
    isWellFormed: written === null,
    written: written ?? whole,
    needsCiting,
  })
  const letter = itemOf(groups)
  const item = letter === null ? '' : ` ${letter})`
  const clauseKind = item === '' ? 'clause' : 'list-item'
  const { oddClause, suffixed, chapter, section, page, annex, table, figure, formula, oddFormula, note, example } =
    groups
  if (oddClause !== undefined) return given(clauseKind, oddClause, oddClause + item)
  if (suffixed !== undefined) return given(clauseKind, suffixed, suffixed + item)
  if (chapter !== undefined)
    return given('chapter', arabic(chapter), isChapterWellWritten(groups) ? null : `第${arabic(chapter)}章`)
  if (section !== undefined) return given('clause', arabic(section), whole, true)
  if (page !== undefined) return given('page', page, whole)
  if (annex !== undefined) return given(annex.includes('.') ? 'clause' : 'annex', annex, null)
  if (table !== undefined) return given('table', table, null)
  if (figure !== undefined) return given('figure', figure, null)
  if (formula !== undefined) return given('formula', formula, null)
  if (oddFormula !== undefined) return formulaOf(oddFormula, given)
  if (note !== undefined) return given('note', note, null, true)
  if (example !== undefined) return given('example', example, null, true)
  if (groups['vague'] !== undefined) return given('vague', '', whole)
  return given(clauseKind, groups['clause'] ?? groups['annexClause'], null, true)
}

const isChapterWellWritten = (groups: Groups) =>
  /\d/u.test(groups['chapter'] ?? '') && groups['chapterWord'] === undefined

/** The letter or figure of the list item, if one is named. */
export const itemOf = (groups: Groups) =>
  groups['item1'] ?? groups['item2'] ?? groups['item3'] ?? groups['item4'] ?? null

function formulaOf(written: string, given: (kind: 'formula', value: string, written: string) => Reading): Reading {
  const value = written.replace(/[() ]/gu, '')
  return given('formula', value, `公式（${value}）`)
}

const NUMERALS = '一二三四五六七八九'

/** 三 is 3, 十二 is 12, 二十 is 20; Arabic figures stay. */
function arabic(numeral: string): string {
  if (/\d/u.test(numeral)) return numeral
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  const ten = numeral.includes('十') ? (tens === '' ? 1 : NUMERALS.indexOf(tens) + 1) : 0
  return String(ten * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones) + 1))
}
