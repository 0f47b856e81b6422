import type { Worded } from '@zhunsheng/core'
import { isToBeVerified, wordCheckBasis } from './basis-words.ts'
import { catalogue } from './catalogue.ts'
import type { Check, CheckGroup, CheckModality, ReviewedPrecision } from './check.ts'
import { wilsonLowerBound } from './wilson.ts'

/** Below this many reviewed hits a share says nothing. */
export const REVIEWED_MIN = 10

/** One row of the public table of rules. A planned rule has a title and no more. */
export type RuleRow = {
  readonly id: string
  readonly group: CheckGroup
  readonly name: string | null
  readonly title: Worded
  readonly why: Worded | null
  readonly basis: readonly Worded[]
  readonly isToBeVerified: boolean
  readonly modality: CheckModality | null
  readonly state: Check['state'] | 'planned'
  readonly falsePositiveRisk: Check['falsePositiveRisk'] | null
  readonly fix: Check['fix'] | null
  readonly precision: MeasuredPrecision | null
}

/** `share` is null where fewer than `REVIEWED_MIN` hits were read. Shares are 0–1. */
export type MeasuredPrecision = ReviewedPrecision & {
  readonly share: number | null
  readonly lowerBound: number | null
}

/** Every rule of the catalogue with what its check says of itself; what has no check yet is named as planned. */
export function rulesTable(checks: readonly Check[]): readonly RuleRow[] {
  const byId = new Map(checks.map((check) => [check.id, check]))
  return catalogue.map(({ id, group, title }) => {
    const check = byId.get(id)
    return check ? checkRow(check) : { ...plannedRow, id, group, title }
  })
}

const plannedRow = {
  name: null,
  why: null,
  basis: [],
  isToBeVerified: false,
  modality: null,
  state: 'planned',
  falsePositiveRisk: null,
  fix: null,
  precision: null,
} as const

const checkRow = (check: Check): RuleRow => ({
  id: check.id,
  group: check.group,
  name: check.name,
  title: check.title,
  why: check.why,
  basis: check.basis.map(wordCheckBasis),
  isToBeVerified: isToBeVerified(check),
  modality: check.modality,
  state: check.state,
  falsePositiveRisk: check.falsePositiveRisk,
  fix: check.fix,
  precision: check.precision ? measured(check.precision) : null,
})

function measured(precision: ReviewedPrecision): MeasuredPrecision {
  const { right, reviewed } = precision
  if (reviewed < REVIEWED_MIN) return { ...precision, share: null, lowerBound: null }
  return { ...precision, share: right / reviewed, lowerBound: wilsonLowerBound(right, reviewed) }
}

/** `0.92（下限 0.81，n = 37）`, or that it was not measured. */
export function wordPrecision(precision: MeasuredPrecision | null): Worded {
  if (precision === null || precision.share === null || precision.lowerBound === null)
    return { zh: '未测', en: 'not measured' }
  const [share, bound] = [precision.share.toFixed(2), precision.lowerBound.toFixed(2)]
  return {
    zh: `${share}（下限 ${bound}，n = ${precision.reviewed}）`,
    en: `${share} (at least ${bound}, n = ${precision.reviewed})`,
  }
}
