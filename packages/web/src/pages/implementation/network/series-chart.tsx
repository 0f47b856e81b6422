import type { Series } from '@zhunsheng/server/api'
import { useMemo } from 'react'
import { Chart } from '../../../parts/chart.tsx'
import { useWords } from '../../../words/index.ts'
import { pointsOf } from './series-points.ts'

/** What a point reported over time, as a line; the table with samples and evidence stands below it. */
export function SeriesChart({ series }: { readonly series: Series }) {
  const { t } = useWords()
  const points = useMemo(() => pointsOf(series.observations), [series.observations])
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis' as const },
      // Days stand as far apart as they are: a gap in reporting is seen as a gap.
      xAxis: { type: 'time' as const },
      yAxis: { type: 'value' as const, name: series.unit, scale: true },
      series: [{ type: 'line' as const, name: series.quantity, data: points.map(({ on, value }) => [on, value]) }],
      color: ['#2b4c7e'],
    }),
    [points, series.unit, series.quantity],
  )
  // One value is no course of time.
  if (points.length < 2) return null
  return <Chart label={t('point.picture', { number: series.number, quantity: series.quantity })} option={option} />
}
