import type { Basis } from '../../law/basis.ts'
import { addDays, daysBetween, type IsoDate } from '../../values/iso-date.ts'
import type { Worded } from '../../worded.ts'

/** Derived: the duty to report is law, what counts as a gap, a jump or a repetition is ours. A verdict is a suspicion at most. */
export const anomalyBasis: readonly Basis[] = [
  { source: 'SGO', article: '九', confidence: 'V' },
  { source: 'MON', article: '', confidence: 'H' },
]

export const anomalyKinds = {
  gap: { zh: '断报', en: 'Gap' },
  jump: { zh: '突变', en: 'Jump' },
  duplicate: { zh: '重复', en: 'Repetition' },
} as const satisfies Record<string, Worded>

export type AnomalyKind = keyof typeof anomalyKinds

export const anomalyWords: Readonly<Record<AnomalyKind, Worded>> = {
  gap: {
    zh: '疑似断报：{from} 至 {to} 没有上报（间隔 {days} 天，计划每 {every} 天一次）',
    en: 'Possible gap: nothing was reported from {from} to {to} ({days} days apart, planned every {every} days)',
  },
  jump: {
    zh: '疑似突变：{to} 的值 {value}，此前 {count} 次的中位数为 {median}，相差超过 {times} 倍',
    en: 'Possible jump: {value} on {to}; the median of the {count} values before is {median}, more than {times} times apart',
  },
  duplicate: {
    zh: '疑似重复：{from} 至 {to} 连续 {count} 次上报同一值 {value}',
    en: 'Possible repetition: {count} reports in a row, from {from} to {to}, give the same value {value}',
  },
}

/** Thresholds, as data. Ours, and shown as such. */
export type AnomalyThresholds = {
  /** A gap is longer than this many planned intervals. */
  readonly gapIntervals: number
  /** A value more than so many times the median before it, or less than that part of it. */
  readonly jumpTimes: number
  /** So many values must stand before one, to say that it jumps. */
  readonly jumpAfter: number
  /** So many reports in a row with one value, or two of one day. */
  readonly duplicateRun: number
}

export const anomalyThresholds: AnomalyThresholds = { gapIntervals: 2, jumpTimes: 5, jumpAfter: 3, duplicateRun: 4 }

/** One report: the day, and the value as it was written, a decimal number. */
export type Observed = { readonly id: string; readonly on: IsoDate; readonly value: string }

export type Anomaly = {
  readonly kind: AnomalyKind
  /** A suspicion is all that it is; somebody has to look. */
  readonly verdict: 'suspected'
  readonly ids: readonly string[]
  readonly data: Readonly<Record<string, string | number>>
}

type Plan = { readonly fromOn: IsoDate; readonly toOn: IsoDate; readonly everyDays: number }

/** What looks wrong in a series up to a day, in the order of the days. */
export function anomaliesOf(
  series: readonly Observed[],
  plan: Plan,
  today: IsoDate,
  thresholds: AnomalyThresholds = anomalyThresholds,
): Anomaly[] {
  const sorted = [...series].sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
  return [
    ...gapsOf(sorted, plan, today, thresholds),
    ...jumpsOf(sorted, thresholds),
    ...duplicatesOf(sorted, thresholds),
  ]
}

function gapsOf(series: readonly Observed[], plan: Plan, today: IsoDate, { gapIntervals }: AnomalyThresholds) {
  // The plan itself begins and ends a series: nothing at all reported is the longest gap.
  const end = today < plan.toOn ? today : plan.toOn
  const days = [plan.fromOn, ...series.map(({ on }) => on), end].filter((day) => day >= plan.fromOn && day <= end)
  return days.slice(1).flatMap((to, index): Anomaly[] => {
    const from = days[index] ?? to
    const apart = daysBetween(from, to)
    if (apart <= gapIntervals * plan.everyDays) return []
    const data = { from: addDays(from, 1), to, days: apart, every: plan.everyDays }
    return [{ kind: 'gap', verdict: 'suspected', ids: [], data }]
  })
}

function jumpsOf(series: readonly Observed[], { jumpTimes, jumpAfter }: AnomalyThresholds): Anomaly[] {
  return series.flatMap(({ id, on, value }, index): Anomaly[] => {
    const before = series.slice(0, index).map((each) => Number(each.value))
    if (before.length < jumpAfter) return []
    const median = medianOf(before)
    const now = Number(value)
    if (median <= 0 || (now <= median * jumpTimes && now * jumpTimes >= median)) return []
    const data = { to: on, value, median: String(median), count: before.length, times: jumpTimes }
    return [{ kind: 'jump', verdict: 'suspected', ids: [id], data }]
  })
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

function duplicatesOf(series: readonly Observed[], { duplicateRun }: AnomalyThresholds): Anomaly[] {
  return runsOf(series).flatMap((run): Anomaly[] => {
    const [first] = run
    const last = run.at(-1)
    if (!first || !last) return []
    const sameDay = run.length > 1 && first.on === last.on
    if (run.length < duplicateRun && !sameDay) return []
    const data = { from: first.on, to: last.on, count: run.length, value: first.value }
    return [{ kind: 'duplicate', verdict: 'suspected', ids: run.map(({ id }) => id), data }]
  })
}

/** Reports in a row that give one and the same value. */
function runsOf(series: readonly Observed[]): Observed[][] {
  const runs: Observed[][] = []
  for (const observed of series) {
    const run = runs.at(-1)
    if (run?.[0] && Number(run[0].value) === Number(observed.value)) run.push(observed)
    else runs.push([observed])
  }
  return runs
}
