import { observationFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { requireStoredUpload } from '../../documents/stored-upload.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { taskIdInput } from './input.ts'
import { findMonitoringTask } from './observation-store.ts'
import { requireKind, requireOwnPoint, requirePoint } from './require-point.ts'

/** Not negative, twelve digits and six places at most: written as it is kept. */
const VALUE = /^\d{1,12}(?:\.\d{1,6})?$/u

/**
 * A point reports a value of its task. Refuses with `OBSERVATION_TASK_NOT_FOUND`, `NOT_YOUR_POINT`,
 * `OBSERVATION_OUTSIDE_TASK`, `OBSERVATION_IN_FUTURE` or `INPUT_MALFORMED`.
 */
export const reportObservation = useCase({
  name: 'implementation.report-observation',
  title: { zh: '上报观测', en: 'Report an observation' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object({ taskId: taskIdInput, ...schemaOf(observationFields) }, { additionalProperties: false }),
  run: async (context, { taskId, ...given }) => {
    const input = given as Values<typeof observationFields> // just checked against exactly these fields
    const { on, value, evidence } = input
    const task = await findMonitoringTask(context.db, taskId)
    if (!task) throw new Refusal('OBSERVATION_TASK_NOT_FOUND')
    const point = await requirePoint(context, task.pointId)
    requireOwnPoint(context, point)
    requireKind(point, 'monitoring')
    if (!VALUE.test(value)) throw new Refusal('INPUT_MALFORMED', { fields: [observationFields.value.label.zh] })
    if (on > context.today) throw new Refusal('OBSERVATION_IN_FUTURE', { on })
    if (on < task.fromOn || on > task.toOn)
      throw new Refusal('OBSERVATION_OUTSIDE_TASK', { on, from: task.fromOn, to: task.toOn })
    if (evidence) await requireStoredUpload(context, evidence)
    const row = await context.rows.insert('observation', {
      id: context.newId(),
      task_id: taskId,
      observed_on: on,
      value,
      sample_size: input.sampleSize ?? null,
      note: input.note ?? null,
      evidence_name: evidence?.name ?? null,
      evidence_sha256: evidence?.sha256 ?? null,
      reported_on: context.today,
    })
    context.record({
      type: 'monitoring.observed',
      subject: { kind: 'observation', id: row.id },
      occurredOn: on,
      data: { what: `${task.quantity} ${value} ${task.unit}`, number: task.number, on },
      ...(evidence && { files: [evidence.sha256] }),
    })
    return { observationId: row.id }
  },
})
