import { assignStatisticsFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { pointIdInput } from './input.ts'
import { listCharged } from './point-store.ts'
import { requireKind, requirePoint } from './require-point.ts'
import { listAssigned } from './statistics-store.ts'
import { tellPoint } from './tell-point.ts'

/**
 * Gives a statistics point its tasks of a year: an analysis of every standard in its charge, and the summary. Asked for
 * again, only what was charged since is added. Refuses with `STATISTICS_ALREADY_ASSIGNED` where nothing is.
 *
 * @basis STA1; SL 29(1)
 */
export const assignStatistics = useCase({
  name: 'implementation.assign-statistics',
  title: { zh: '下达年度统计分析任务', en: 'Assign the statistics of a year' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ pointId: pointIdInput, ...schemaOf(assignStatisticsFields) }, { additionalProperties: false }),
  run: async (context, { pointId, ...given }) => {
    const { year } = given as Values<typeof assignStatisticsFields> // just checked against exactly these fields
    const point = await requirePoint(context, pointId)
    await requireAuthority(context, point.place)
    requireKind(point, 'statistics')
    const assigned = await listAssigned(context.db, pointId, year)
    const charged = await listCharged(context.db, pointId)
    const wanted = [...charged.filter(({ fromOn }) => fromOn <= `${year}-12-31`).map(({ number }) => number), null]
    const missing = wanted.filter((number) => !assigned.includes(number))
    if (missing.length === 0) throw new Refusal('STATISTICS_ALREADY_ASSIGNED', { year })
    for (const number of missing)
      await context.rows.insert('statistics_task', {
        id: context.newId(),
        point_id: pointId,
        number,
        year,
        assigned_on: context.today,
        form: '{}',
      })
    context.record({
      type: 'statistics.assigned',
      subject: { kind: 'monitoring-point', id: pointId },
      data: { name: point.name, year, count: missing.length, numbers: missing.flatMap((number) => number ?? []) },
    })
    await tellPoint(context, point.organizationId, {
      subject: `${year} 年统计分析任务 ${missing.length} 项`,
      body: `请在 ${year} 年 11 月底前报送各项标准的统计分析和年度总结。`,
    })
    return { pointId, assigned: missing.length }
  },
})
