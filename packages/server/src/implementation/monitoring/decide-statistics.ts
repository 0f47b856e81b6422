import { decideStatisticsFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { taskIdInput, versionInput } from './input.ts'
import { requireStatistics, wordSubject } from './require-statistics.ts'
import { tellPoint } from './tell-point.ts'

/** An authority accepts a report or returns it with the reason. Refuses with `STATISTICS_NOT_NOW` or `RETURN_WITHOUT_REASON`. */
export const decideStatistics = useCase({
  name: 'implementation.decide-statistics',
  title: { zh: '接收或退回统计分析', en: 'Accept or return a statistics report' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { taskId: taskIdInput, version: versionInput, ...schemaOf(decideStatisticsFields) },
    { additionalProperties: false },
  ),
  run: async (context, { taskId, version, ...given }) => {
    const { decision, reason } = given as Values<typeof decideStatisticsFields> // just checked against exactly these fields
    const task = await requireStatistics(context, taskId, ['submitted'])
    await requireAuthority(context, task.place)
    if (decision === 'returned' && !reason) throw new Refusal('RETURN_WITHOUT_REASON')
    await context.rows.update(
      'statistics_task',
      taskId,
      { state: decision, decided_on: context.today, reason: reason ?? null },
      version,
    )
    context.record({
      type: decision === 'accepted' ? 'statistics.accepted' : 'statistics.returned',
      subject: { kind: 'statistics-task', id: taskId },
      data: { name: task.pointName, year: task.year, what: wordSubject(task), reason: reason ?? '' },
    })
    const of = `${task.year} 年${task.number ? ` ${task.number} 统计分析` : '年度总结'}`
    await tellPoint(context, task.organizationId, {
      subject: `${of}${decision === 'accepted' ? '已接收' : '退回补正'}`,
      body: reason ?? '',
    })
    return { taskId }
  },
})
