import { monitoringTaskFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { pointIdInput } from './input.ts'
import { numberOf, requireKind, requirePoint } from './require-point.ts'
import { tellPoint } from './tell-point.ts'

/**
 * Tells a monitoring point what to observe of a standard, in which unit and how often. Refuses with
 * `POINT_OF_OTHER_KIND` or `POINT_DAYS_IN_WRONG_ORDER`.
 *
 * @basis SGO 九
 */
export const assignMonitoring = useCase({
  name: 'implementation.assign-monitoring',
  title: { zh: '下达监测任务', en: 'Assign a monitoring task' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ pointId: pointIdInput, ...schemaOf(monitoringTaskFields) }, { additionalProperties: false }),
  run: async (context, { pointId, ...given }) => {
    const input = given as Values<typeof monitoringTaskFields> // just checked against exactly these fields
    const point = await requirePoint(context, pointId)
    await requireAuthority(context, point.place)
    requireKind(point, 'monitoring')
    if (input.fromOn > input.toOn)
      throw new Refusal('POINT_DAYS_IN_WRONG_ORDER', { from: input.fromOn, to: input.toOn })
    const row = await context.rows.insert('monitoring_task', {
      id: context.newId(),
      point_id: pointId,
      number: numberOf(input.number),
      what: input.what,
      quantity: input.quantity,
      unit: input.unit,
      from_on: input.fromOn,
      to_on: input.toOn,
      every_days: input.everyDays,
      assigned_on: context.today,
    })
    context.record({
      type: 'monitoring.assigned',
      subject: { kind: 'monitoring-task', id: row.id },
      data: { name: point.name, number: row.number, what: input.quantity },
    })
    await tellPoint(context, point.organizationId, {
      subject: `监测任务：${row.number} ${row.quantity}`,
      body: `${row.what}\n${row.from_on} 至 ${row.to_on}，每 ${row.every_days} 天上报一次，单位：${row.unit}。`,
    })
    return { taskId: row.id }
  },
})
