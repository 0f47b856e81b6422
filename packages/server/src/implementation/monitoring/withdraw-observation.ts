import { Refusal, type Values, withdrawObservationFields } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { findMonitoringTask, findObservation } from './observation-store.ts'
import { requireOwnPoint, requirePoint } from './require-point.ts'

/** A point takes back what it reported wrongly, with the reason; the row stays on record and counts no more. */
export const withdrawObservation = useCase({
  name: 'implementation.withdraw-observation',
  title: { zh: '撤回观测', en: 'Withdraw an observation' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    { observationId: Type.String({ minLength: 1, maxLength: 64 }), ...schemaOf(withdrawObservationFields) },
    { additionalProperties: false },
  ),
  run: async (context, { observationId, ...given }) => {
    const { reason } = given as Values<typeof withdrawObservationFields> // just checked against exactly these fields
    const observation = await findObservation(context.db, observationId)
    const task = observation && (await findMonitoringTask(context.db, observation.task_id))
    if (!observation || !task) throw new Refusal('OBSERVATION_NOT_FOUND')
    requireOwnPoint(context, await requirePoint(context, task.pointId))
    await context.rows.update('observation', observationId, { withdrawn_on: context.today, withdrawn_reason: reason })
    context.record({
      type: 'monitoring.observation-withdrawn',
      subject: { kind: 'observation', id: observationId },
      data: { number: task.number, on: observation.observed_on, value: observation.value, reason },
    })
    return { observationId }
  },
})
