import type { Series } from '@zhunsheng/server/api'

export type SeriesPoint = { readonly on: string; readonly value: number }

type Reported = Pick<Series['observations'][number], 'on' | 'value'>

/** What can be drawn: numbers by their days, the earliest first; what is said in words stays in the table. */
export const pointsOf = (observations: readonly Reported[]): SeriesPoint[] =>
  observations
    .map(({ on, value }) => ({ on, value: value.trim() === '' ? Number.NaN : Number(value) }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
