import { exemplaryFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from '../monitoring/authority.ts'
import { listExemplary } from './evaluation-store.ts'
import { evaluationIdInput, requireEvaluation } from './require-evaluation.ts'

/** An authority picks a published evaluation as exemplary, or takes that back. Refuses with `EXEMPLARY_ALREADY_SO`. */
export const setExemplary = useCase({
  name: 'implementation.set-exemplary',
  title: { zh: '选定或撤下实施范例', en: 'Pick an exemplary case or withdraw it' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { evaluationId: evaluationIdInput, ...schemaOf(exemplaryFields) },
    { additionalProperties: false },
  ),
  run: async (context, { evaluationId, ...given }) => {
    const { change, reason } = given as Values<typeof exemplaryFields> // just checked against exactly these fields
    await requireAuthority(context)
    const { number } = await requireEvaluation(context, evaluationId, ['published'])
    const [standing] = await listExemplary(context.db, [evaluationId])
    if ((change === 'picked') === (standing !== undefined)) throw new Refusal('EXEMPLARY_ALREADY_SO')
    if (standing)
      await context.rows.update('exemplary_case', standing.id, {
        withdrawn_on: context.today,
        withdrawn_reason: reason,
      })
    else
      await context.rows.insert('exemplary_case', {
        id: context.newId(),
        evaluation_id: evaluationId,
        reason,
        picked_on: context.today,
      })
    context.record({
      type: change === 'picked' ? 'evaluation.exemplary-picked' : 'evaluation.exemplary-withdrawn',
      subject: { kind: 'evaluation', id: evaluationId },
      data: { number, reason },
    })
    return { evaluationId }
  },
})
