import { type PointState, pointStateFields, pointStates, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from './authority.ts'
import { pointIdInput, versionInput } from './input.ts'
import { requirePoint } from './require-point.ts'

type Change = Values<typeof pointStateFields>['change']

/** From which states each change can be made, and its event. */
const changes = {
  suspended: { from: ['in'], event: 'point.suspended' },
  resumed: { from: ['suspended'], event: 'point.resumed' },
  left: { from: ['in', 'suspended', 'coming'], event: 'point.left' },
} as const satisfies Record<Change, { from: readonly PointState[]; event: string }>

/**
 * Suspends a point, lets it resume, or lets it leave, from a day on and with the reason: the network is entered and left.
 * Refuses with `POINT_NOT_NOW` and `POINT_DAYS_IN_WRONG_ORDER`.
 *
 * @basis STA1: 有进有出
 */
export const changePointState = useCase({
  name: 'implementation.change-point-state',
  title: { zh: '暂停、恢复或退出', en: 'Suspend, resume or leave' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { pointId: pointIdInput, version: versionInput, ...schemaOf(pointStateFields) },
    { additionalProperties: false },
  ),
  run: async (context, { pointId, version, ...given }) => {
    const { change, on, reason } = given as Values<typeof pointStateFields> // just checked against exactly these fields
    const point = await requirePoint(context, pointId)
    await requireAuthority(context, point.place)
    const from: readonly PointState[] = changes[change].from
    const isSuspended = point.suspendedOn !== null && point.state !== 'left'
    const state: PointState = isSuspended ? 'suspended' : point.state
    if (!from.includes(state) || point.leftOn !== null)
      throw new Refusal('POINT_NOT_NOW', { name: point.name, state: pointStates[state] })
    const since = isSuspended && point.suspendedOn ? point.suspendedOn : point.fromOn
    if (on < since) throw new Refusal('POINT_DAYS_IN_WRONG_ORDER', { from: since, to: on })
    await context.rows.update('monitoring_point', pointId, columnsOf(change, on, reason), version)
    context.record({
      type: changes[change].event,
      subject: { kind: 'monitoring-point', id: pointId },
      data: { name: point.name, on, reason },
    })
    return { pointId }
  },
})

function columnsOf(change: Change, on: string, reason: string) {
  if (change === 'suspended') return { suspended_on: on, suspended_reason: reason }
  if (change === 'resumed') return { suspended_on: null, suspended_reason: null }
  return { left_on: on, left_reason: reason }
}
