import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scoreEvaluation, wordScoredShare, wordScoreLine, wordScoreTotal } from './evaluation-score.ts'
import { exampleSystem } from './example-system.ts'
import { faultsOfSystem, gradesFall, type Indicator, leavesOf } from './indicator-system.ts'
import { over, plus, type Ratio, ratio, times, wordRatio, zero } from './ratio.ts'

const { indicators, grading } = exampleSystem
const codes = leavesOf(indicators).map(({ code }) => code)
const all = (score: number | null) => Object.fromEntries(codes.map((code) => [code, score]))
const total = (scores: Record<string, number | null>): string | null => {
  const ratioOf = scoreEvaluation(indicators, scores, grading).total
  return ratioOf && wordRatio(ratioOf)
}

describe('an evaluation', () => {
  test('that is full in everything has a hundred points, and nought where everything was scored nought', () => {
    expect(total(all(10))).toBe('100')
    expect(total(all(0))).toBe('0')
  })

  test('leaves an unknown indicator out instead of counting it as nought', () => {
    expect(total({ ...all(10), '3': null })).toBe('100')
    expect(total({ ...all(10), '3': 0 })).toBe('75')
    expect(wordScoredShare(scoreEvaluation(indicators, { ...all(10), '3': null }, grading))).toBe('3/4 (75.00%)')
  })

  test('of which nothing is known has no total and no grade', () => {
    const score = scoreEvaluation(indicators, {}, grading)
    expect([score.total, score.grade, wordScoreTotal(score)]).toEqual([null, null, null])
  })

  test('shows each line and the total with its arithmetic', () => {
    const score = scoreEvaluation(indicators, { '1.1': 8, '3': 5 }, grading)
    expect(score.lines.map(wordScoreLine).slice(0, 2)).toEqual(['3/20 × 8/10 = 3/25', '1/10 × ?'])
    expect(wordScoreTotal(score)).toBe('(3/25 + 1/8) ÷ 2/5 × 100 = 49/200 ÷ 2/5 × 100 = 61.25')
  })

  test('has its grade on the bound and the next one just below it', () => {
    expect(scoreEvaluation(indicators, { ...all(7) }, grading).grade).toBe('效果较好')
    expect(scoreEvaluation(indicators, { ...all(7), '2.1': 6 }, grading).grade).toBe('效果一般')
  })

  test('has no grade where less was scored than the grading asks for', () => {
    expect(scoreEvaluation(indicators, { '3': 10, '4': 10 }, grading).grade).toBeNull()
    expect(scoreEvaluation(indicators, { '2.1': 10, '2.2': 10, '3': 10, '1.2': 10 }, grading).grade).toBe('效果显著')
  })
})

const tree = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((heads): Indicator[] =>
    heads.flatMap(([weight, leaves], head) => [
      { code: `${head}`, name: 'x', part: 'other' as const, weight, ...(leaves.length === 0 && { scaleMax: 7 }) },
      ...leaves.map((own, leaf) => ({
        code: `${head}.${leaf}`,
        name: 'x',
        part: 'other' as const,
        weight: own,
        scaleMax: 7,
      })),
    ]),
  )

const readRatio = (text: string): Ratio => {
  const [above, below] = text.split('/')
  return ratio(BigInt(above ?? '0'), BigInt(below ?? '1'))
}

test('the lines that are shown add up to the total that is shown, exactly, whatever the tree and the scores', () => {
  fc.assert(
    fc.property(
      tree,
      fc.array(fc.option(fc.integer({ min: 0, max: 7 })), { minLength: 40, maxLength: 40 }),
      (given, points) => {
        const scores = Object.fromEntries(leavesOf(given).map(({ code }, index) => [code, points[index] ?? null]))
        const score = scoreEvaluation(given, scores, grading)
        const known = score.lines.filter(({ product }) => product !== null)
        const shown = known.map((line) => readRatio(wordScoreLine(line).split(' = ')[1] ?? ''))
        const shares = known.map((line) => readRatio(wordScoreLine(line).split(' × ')[0] ?? ''))
        expect(score.lines.reduce((sum, { share }) => plus(sum, share), zero)).toEqual(ratio(1, 1))
        if (score.total === null) expect(known).toEqual([])
        else
          expect(score.total).toEqual(times(over(shown.reduce(plus, zero), shares.reduce(plus, zero)), ratio(100, 1)))
      },
    ),
  )
})

test('to strike an unknown indicator off the tree changes no total', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 1, max: 99 }),
      (points, weight) => {
        const given = points.map((_, index) => ({
          code: `${index}`,
          name: 'x',
          part: 'other' as const,
          weight: index + 1,
          scaleMax: 7,
        }))
        const scores = Object.fromEntries(points.map((point, index) => [`${index}`, point]))
        const unknown = { code: 'u', name: 'x', part: 'other' as const, weight, scaleMax: 7 }
        expect(scoreEvaluation([...given, unknown], scores, grading).total).toEqual(
          scoreEvaluation(given, scores, grading).total,
        )
      },
    ),
  )
})

describe('an indicator system', () => {
  test('the example is whole and its grades fall', () => {
    expect(faultsOfSystem(indicators)).toEqual([])
    expect(gradesFall(grading.grades)).toBe(true)
    expect(
      gradesFall([
        { atLeast: 60, words: 'a' },
        { atLeast: 60, words: 'b' },
      ]),
    ).toBe(false)
  })

  test('without the scope, a benefit, a head or a scale is not', () => {
    const without = indicators.filter(({ part }) => part !== 'ecological')
    expect(faultsOfSystem(without)).toMatchObject([{ code: 'EVALUATION_PART_MISSING' }])
    const stray: Indicator = { code: '9.1', name: 'x', part: 'other', weight: 1 }
    expect(faultsOfSystem([...indicators, stray, stray]).map(({ code }) => code)).toEqual([
      'INDICATOR_TWICE',
      'INDICATOR_WITHOUT_HEAD',
      'INDICATOR_WITHOUT_HEAD',
      'INDICATOR_WITHOUT_SCALE',
      'INDICATOR_WITHOUT_SCALE',
    ])
  })
})
