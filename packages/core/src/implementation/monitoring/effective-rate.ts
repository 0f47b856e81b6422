import type { Basis } from '../../law/basis.ts'
import type { Fraction } from '../../values/fraction.ts'
import type { Worded } from '../../worded.ts'

/** The rate has been surveyed since 2023; the six quantities are known from a report on it, not from the method itself. */
export const effectiveRateBasis: readonly Basis[] = [
  { source: 'SGO', article: '九', confidence: 'V' },
  { source: 'MON', article: '', confidence: 'V2' },
]

export const useQuantities = {
  reads: { zh: '查阅', en: 'Consultations' },
  downloads: { zh: '下载', en: 'Downloads' },
  sales: { zh: '销售', en: 'Sales' },
  citations: { zh: '引用', en: 'Citations' },
  enterprises: { zh: '企业实施', en: 'Enterprises implementing' },
  tests: { zh: '检测应用', en: 'Tests applying it' },
} as const satisfies Record<string, Worded>

export type UseQuantity = keyof typeof useQuantities
export const useQuantityNames = Object.keys(useQuantities) as UseQuantity[] // the table names exactly these

/** What was counted of one standard in one year; null is not counted, which is not zero. */
export type UseCounts = Readonly<Record<UseQuantity, number | null>>

export const useGrades = {
  strong: { zh: '强实施', en: 'Strongly implemented' },
  medium: { zh: '中实施', en: 'Moderately implemented' },
  weak: { zh: '弱实施', en: 'Weakly implemented' },
} as const satisfies Record<string, Worded>

export type UseGrade = keyof typeof useGrades

/**
 * How standards are graded, declared as data by who publishes the rate: a grade is reached where at least `atLeast` of
 * the six quantities reach its lower bounds. A bound that is left out is not asked for and counts as not reached.
 */
export type Grading = {
  readonly atLeast: number
  readonly strong: Readonly<Partial<Record<UseQuantity, number>>>
  readonly medium: Readonly<Partial<Record<UseQuantity, number>>>
}

/** The grade of one standard; null where what was not counted could change it. */
export function useGradeOf(counts: UseCounts, grading: Grading): UseGrade | null {
  const strong = reaches(counts, grading.strong, grading.atLeast)
  if (strong === true) return 'strong'
  const medium = reaches(counts, grading.medium, grading.atLeast)
  if (strong === null) return null
  if (medium === null) return null
  return medium ? 'medium' : 'weak'
}

function reaches(counts: UseCounts, bounds: Grading['strong'], atLeast: number): boolean | null {
  const asked = useQuantityNames.flatMap((name) => {
    const bound = bounds[name]
    return bound === undefined ? [] : [{ count: counts[name], bound }]
  })
  const sure = asked.filter(({ count, bound }) => count !== null && count >= bound).length
  const open = asked.filter(({ count }) => count === null).length
  if (sure >= atLeast) return true
  return sure + open >= atLeast ? null : false
}

/** How many standards stand in each class. Standards without a grade are in none, and are said beside the rate. */
export type UseClasses = Readonly<Record<UseGrade, number>>

export function classesOf(grades: readonly (UseGrade | null)[]): UseClasses & { readonly ungraded: number } {
  const count = (grade: UseGrade | null) => grades.filter((each) => each === grade).length
  return { strong: count('strong'), medium: count('medium'), weak: count('weak'), ungraded: count(null) }
}

/**
 * 有效实施率 = (strong + medium) / (strong + medium + weak), exact. The denominator is the sum of the three classes and
 * nothing else: totals published beside them do not always agree. Null where nothing was graded.
 */
export function effectiveRate({ strong, medium, weak }: UseClasses): Fraction | null {
  const denominator = strong + medium + weak
  return denominator === 0 ? null : { numerator: strong + medium, denominator }
}

/** 93.7 %: rounded half up to a tenth, in whole numbers, so that no double decides the last digit. */
export function wordPercent({ numerator, denominator }: Fraction): string {
  const tenths = (BigInt(numerator) * 2000n + BigInt(denominator)) / (BigInt(denominator) * 2n)
  return `${tenths / 10n}.${tenths % 10n}%`
}

/** (5784 + 35583) ÷ (5784 + 35583 + 2772) = 41367 ÷ 44139 = 93.7%. The same in both languages. */
export function wordEffectiveRate({ strong, medium, weak }: UseClasses): string | null {
  const rate = effectiveRate({ strong, medium, weak })
  if (rate === null) return null
  const { numerator, denominator } = rate
  return `(${strong} + ${medium}) ÷ (${strong} + ${medium} + ${weak}) = ${numerator} ÷ ${denominator} = ${wordPercent(rate)}`
}

export const effectiveRateFormula: Worded = {
  zh: '有效实施率 =（强实施标准数 + 中实施标准数）÷（强实施标准数 + 中实施标准数 + 弱实施标准数）；分母只取三类之和',
  en: 'Effective implementation rate = (strong + medium) ÷ (strong + medium + weak); the denominator is the sum of the three classes and nothing else',
}
