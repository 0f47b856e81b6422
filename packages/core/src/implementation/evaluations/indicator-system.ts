import type { Basis } from '../../law/basis.ts'
import type { Reason } from '../../refusals/refusal.ts'
import type { Worded } from '../../worded.ts'

/** What an evaluation has to look at. `scope` and the three benefits are compulsory; `other` is what a system adds. */
export const evaluationParts = {
  scope: { zh: '实施范围', en: 'Scope of implementation' },
  economic: { zh: '经济效益', en: 'Economic benefit' },
  social: { zh: '社会效益', en: 'Social benefit' },
  ecological: { zh: '生态效益', en: 'Ecological benefit' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Worded>

export type EvaluationPart = keyof typeof evaluationParts

export const compulsoryParts = ['scope', 'economic', 'social', 'ecological'] as const

/** Check M07 of the law page: the parts, the problems and the suggestions, and how evaluator and maker stand. */
export const evaluationBasis: readonly Basis[] = [
  { source: 'NSM', article: '42', confidence: 'R' },
  { source: 'SGO', article: '十一', confidence: 'V' },
]

/**
 * One line of the tree. `code` is dotted (`2.1` stands below `2`); `weight` counts against its sisters only; a leaf has
 * a `scaleMax`, the points that can be reached at most, and everything else is empty of it.
 */
export type Indicator = {
  readonly code: string
  readonly name: string
  readonly part: EvaluationPart
  readonly weight: number
  readonly scaleMax?: number | undefined
  readonly method?: string | undefined
  readonly evidence?: string | undefined
}

/** Of a total in points of a hundred: the first grade whose bound is reached is the verdict. */
export type Grade = { readonly atLeast: number; readonly words: string }

/** Below `scoredAtLeastPercent` of the weight, no grade is given. */
export type EvaluationGrading = { readonly scoredAtLeastPercent: number; readonly grades: readonly Grade[] }

export const parentOf = (code: string): string => code.split('.').slice(0, -1).join('.')

export const leavesOf = (indicators: readonly Indicator[]): Indicator[] =>
  indicators.filter(({ code }) => !indicators.some((other) => parentOf(other.code) === code))

/** What is wrong with a tree: codes twice or without their head, leaves without a scale, parts without a leaf. */
export function faultsOfSystem(indicators: readonly Indicator[]): Reason[] {
  const codes = indicators.map(({ code }) => code)
  const leaves = leavesOf(indicators)
  return [
    ...codes
      .filter((code, index) => codes.indexOf(code) !== index)
      .map((code) => ({ code: 'INDICATOR_TWICE', data: { indicator: code } })),
    ...codes
      .filter((code) => parentOf(code) !== '' && !codes.includes(parentOf(code)))
      .map((code) => ({ code: 'INDICATOR_WITHOUT_HEAD', data: { indicator: code, head: parentOf(code) } })),
    ...leaves
      .filter(({ scaleMax }) => scaleMax === undefined)
      .map(({ code }) => ({ code: 'INDICATOR_WITHOUT_SCALE', data: { indicator: code } })),
    ...compulsoryParts
      .filter((part) => !leaves.some((leaf) => leaf.part === part))
      .map((part) => ({ code: 'EVALUATION_PART_MISSING', data: { part: evaluationParts[part] } })),
  ]
}

/** Grades have to fall from line to line, so that the first one reached is the right one. */
export const gradesFall = (grades: readonly Grade[]): boolean =>
  grades.every(({ atLeast }, index) => index === 0 || atLeast < (grades[index - 1]?.atLeast ?? 0))
