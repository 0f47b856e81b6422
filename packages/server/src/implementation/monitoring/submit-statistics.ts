import { contradictionsIn, fieldsOf, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { checkInput } from '../../check-input.ts'
import { requireStoredUpload } from '../../documents/stored-upload.ts'
import { actInput, fileInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { formOf } from './form-of.ts'
import { taskIdInput, versionInput } from './input.ts'
import { requireOwnPoint, requirePoint } from './require-point.ts'
import { requireStatistics, wordSubject } from './require-statistics.ts'

/**
 * A point sends one report of a year. The form is the one of that year, so that what it asks for is checked here.
 * Refuses with `NOT_YOUR_POINT`, `STATISTICS_NOT_NOW`, `INPUT_MALFORMED` or `STATISTICS_FORM_REFUSED`.
 *
 * @basis STA1; MSM 43 (to be verified) for the four parts
 */
export const submitStatistics = useCase({
  name: 'implementation.submit-statistics',
  title: { zh: '报送统计分析', en: 'Send a statistics report' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: Type.Object(
    {
      taskId: taskIdInput,
      version: versionInput,
      form: Type.Record(Type.String(), Type.Union([Type.String(), Type.Integer(), Type.Boolean()]), {
        title: '统计分析表',
      }),
      evidence: Type.Optional(fileInput('证据文件')),
    },
    { additionalProperties: false },
  ),
  run: async (context, { taskId, version, form: given, evidence }) => {
    const task = await requireStatistics(context, taskId, ['open', 'returned'])
    const point = await requirePoint(context, task.pointId)
    requireOwnPoint(context, point)
    const form = checkInput(actInput(fieldsOf(await formOf(context.db, task))), given)
    const contradictions = contradictionsIn(form)
    if (contradictions.length > 0) throw new Refusal('STATISTICS_FORM_REFUSED', {}, contradictions)
    if (evidence) await requireStoredUpload(context, evidence)
    await context.rows.update(
      'statistics_task',
      taskId,
      {
        state: 'submitted',
        form: JSON.stringify(form),
        submitted_on: context.today,
        evidence_name: evidence?.name ?? null,
        evidence_sha256: evidence?.sha256 ?? null,
        decided_on: null,
        reason: null,
      },
      version,
    )
    context.record({
      type: 'statistics.submitted',
      subject: { kind: 'statistics-task', id: taskId },
      data: { name: point.name, year: task.year, what: wordSubject(task) },
      ...(evidence && { files: [evidence.sha256] }),
    })
    return { taskId }
  },
})
