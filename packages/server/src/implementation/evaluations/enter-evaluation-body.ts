import { evaluationBodyFields, Refusal, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { requireAuthority } from '../monitoring/authority.ts'

/** Enters a body in the register of those that evaluate for others. Refuses with `EVALUATION_DAYS_IN_WRONG_ORDER`. */
export const enterEvaluationBody = useCase({
  name: 'implementation.enter-evaluation-body',
  title: { zh: '登记评估机构', en: 'Enter an evaluation body' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(evaluationBodyFields),
  run: async (context, given) => {
    const { name, field, qualification, fromOn, toOn } = given as Values<typeof evaluationBodyFields> // just checked against exactly these fields
    await requireAuthority(context)
    if (toOn !== undefined && toOn < fromOn)
      throw new Refusal('EVALUATION_DAYS_IN_WRONG_ORDER', { from: fromOn, to: toOn })
    const { id } = await context.rows.insert('evaluation_body', {
      id: context.newId(),
      name,
      field,
      qualification,
      from_on: fromOn,
      to_on: toOn ?? null,
      entered_on: context.today,
    })
    context.record({ type: 'evaluation.body-entered', subject: { kind: 'evaluation-body', id }, data: { name } })
    return { bodyId: id }
  },
})
