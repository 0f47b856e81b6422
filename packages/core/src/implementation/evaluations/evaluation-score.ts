import type { EvaluationGrading, Indicator } from './indicator-system.ts'
import { leavesOf, parentOf } from './indicator-system.ts'
import { over, plus, type Ratio, ratio, reaches, times, wordDecimal, wordRatio, zero } from './ratio.ts'

/** Points of a leaf by its code. Absent or null is unknown, which is never nought. */
export type Scores = Readonly<Record<string, number | null | undefined>>

/** One leaf: its share of the whole tree, the points, and share × points ÷ scale. */
export type ScoreLine = {
  readonly indicator: Indicator
  readonly share: Ratio
  readonly score: number | null
  readonly product: Ratio | null
}

export type EvaluationScore = {
  readonly lines: readonly ScoreLine[]
  /** The sum of the products, and of the shares of what was scored. */
  readonly products: Ratio
  readonly scored: Ratio
  /** In points of a hundred, over what was scored; null where nothing was. */
  readonly total: Ratio | null
  readonly grade: string | null
}

const HUNDRED = ratio(100, 1)

/**
 * The total of an evaluation over what was scored. An indicator of which nothing is known is left out above and below
 * the line of the fraction, so it neither lowers nor raises the total.
 */
export function scoreEvaluation(
  indicators: readonly Indicator[],
  scores: Scores,
  grading: EvaluationGrading,
): EvaluationScore {
  const lines = leavesOf(indicators).map((indicator) => lineOf(indicators, indicator, scores[indicator.code] ?? null))
  const known = lines.filter(({ product }) => product !== null)
  const products = known.reduce((sum, { product }) => plus(sum, product ?? zero), zero)
  const scored = known.reduce((sum, { share }) => plus(sum, share), zero)
  const total = known.length === 0 ? null : times(over(products, scored), HUNDRED)
  return { lines, products, scored, total, grade: evaluationGradeOf(total, scored, grading) }
}

/** The verdict in the words of the grading; null where too little was scored or no bound is reached. */
export function evaluationGradeOf(total: Ratio | null, scored: Ratio, grading: EvaluationGrading): string | null {
  if (total === null || !reaches(scored, ratio(grading.scoredAtLeastPercent, 100))) return null
  return grading.grades.find(({ atLeast }) => reaches(total, ratio(atLeast, 1)))?.words ?? null
}

function lineOf(indicators: readonly Indicator[], indicator: Indicator, score: number | null): ScoreLine {
  const share = shareOf(indicators, indicator)
  if (score === null || indicator.scaleMax === undefined) return { indicator, share, score: null, product: null }
  return { indicator, share, score, product: times(share, ratio(score, indicator.scaleMax)) }
}

/** Weight over the weights of its sisters, times the share of its head, up to the root. */
function shareOf(indicators: readonly Indicator[], indicator: Indicator): Ratio {
  const parent = parentOf(indicator.code)
  const sisters = indicators.filter(({ code }) => parentOf(code) === parent)
  const own = ratio(
    indicator.weight,
    sisters.reduce((sum, { weight }) => sum + weight, 0),
  )
  const head = indicators.find(({ code }) => code === parent)
  return head ? times(own, shareOf(indicators, head)) : own
}

/** 3/20 × 8/10 = 3/25; the same in both languages. */
export const wordScoreLine = ({ share, score, product, indicator }: ScoreLine): string =>
  product === null
    ? `${wordRatio(share)} × ?`
    : `${wordRatio(share)} × ${score}/${indicator.scaleMax} = ${wordRatio(product)}`

/** The products added, divided by the shares that were scored: (3/25 + 1/10) ÷ 7/20 × 100 = 440/7 ≈ 62.86. */
export function wordScoreTotal({ lines, products, scored, total }: EvaluationScore): string | null {
  if (total === null) return null
  const terms = lines.flatMap(({ product }) => (product === null ? [] : [wordRatio(product)]))
  const sum = terms.length === 1 ? terms[0] : `(${terms.join(' + ')})`
  const decimal = wordDecimal(total)
  const shown = decimal.startsWith('≈') ? `${wordRatio(total)} ${decimal}` : decimal
  const middle = terms.length === 1 ? '' : ` = ${wordRatio(products)} ÷ ${wordRatio(scored)} × 100`
  return `${sum} ÷ ${wordRatio(scored)} × 100${middle} = ${shown}`
}

/** How much of the weight was scored, as a fraction and in percent. */
export const wordScoredShare = ({ scored }: EvaluationScore): string =>
  `${wordRatio(scored)} (${wordDecimal(times(scored, HUNDRED))}%)`
