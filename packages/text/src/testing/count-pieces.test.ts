import { describe, expect, it } from 'vitest'
import { annex, chapter, clause, figure, formula, items, note, table } from './clean/pieces.ts'
import { cleanDraft } from './clean-draft.ts'
import { countPieces } from './count-pieces.ts'
import type { Piece } from './draft.ts'

const numbersOf = (pieces: readonly Piece[]): readonly (string | null)[] =>
  countPieces({ ...cleanDraft(), pieces }).map(({ number }) => number)

describe('the numbers of a draft', () => {
  it('count chapters, clauses and annexes', () => {
    const pieces = [
      chapter('甲'),
      clause('乙'),
      clause('丙', 3),
      clause('丁'),
      chapter('戊'),
      annex('normative', '己'),
      clause('庚'),
    ]
    expect(numbersOf(pieces)).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '附录A', 'A.1'])
  })
  it('begin every list anew and count inner items under their own', () => {
    const pieces = [
      ...items(['甲', '乙']),
      ...items(['丙', '丁'], 'number', 2),
      ...items(['戊']),
      chapter('己'),
      ...items(['庚']),
    ]
    expect(numbersOf(pieces)).toEqual(['a)', 'b)', '1)', '2)', 'c)', '1', 'a)'])
  })
  it('leave a single note without a number and count several by clause', () => {
    const pieces = [chapter('甲'), note('子'), chapter('乙'), note('丑'), note('寅')]
    expect(numbersOf(pieces)).toEqual(['1', '注：', '2', '注1：', '注2：'])
  })
  it('count tables, figures and formulas through the text and anew in an annex', () => {
    const one = [table('甲', [], []), figure('乙'), formula(['1'])]
    expect(numbersOf([...one, annex('informative', '丙'), ...one])).toEqual([
      '表1',
      '图1',
      '（1）',
      '附录A',
      '表A.1',
      '图A.1',
      '（A.1）',
    ])
  })
  it('are those typed where a label says so', () => {
    expect(numbersOf([chapter('甲'), { kind: 'chapter', text: '乙', label: '3' }, chapter('丙')])).toEqual([
      '1',
      '3',
      '2',
    ])
  })
})
