import { planEvaluationFields, Refusal, type Values } from '@zhunsheng/core'
import { actInput } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { numberOf } from '../monitoring/require-point.ts'
import { listBodies } from './body-store.ts'
import { listSystems } from './system-store.ts'

/**
 * Plans the evaluation of a standard, with the relation of evaluator and maker disclosed. Refuses with
 * `EVALUATION_DAYS_IN_WRONG_ORDER`, `INDICATOR_SYSTEM_NOT_FOUND` or `EVALUATION_BODY_NOT_FOUND`.
 *
 * @basis NSM 42; SGO 十一
 */
export const planEvaluation = useCase({
  name: 'implementation.plan-evaluation',
  title: { zh: '计划实施效果评估', en: 'Plan an evaluation of effect' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: actInput(planEvaluationFields),
  scope: async (_, { organizationId }) => ({ organizationId: String(organizationId) }),
  run: async (context, given) => {
    const input = given as Values<typeof planEvaluationFields> // just checked against exactly these fields
    const { fromOn, toOn, evaluator, bodyId } = input
    if (toOn < fromOn) throw new Refusal('EVALUATION_DAYS_IN_WRONG_ORDER', { from: fromOn, to: toOn })
    const system = (await listSystems(context.db)).find(({ id }) => id === input.systemId)
    if (!system || system.inForceFrom > context.today) throw new Refusal('INDICATOR_SYSTEM_NOT_FOUND')
    const bodies = evaluator === 'thirdParty' ? await listBodies(context.db, context.today) : []
    const body = bodies.find(({ id, isIn }) => id === bodyId && isIn)
    if (evaluator === 'thirdParty' && !body) throw new Refusal('EVALUATION_BODY_NOT_FOUND')
    const number = numberOf(input.number)
    const { id } = await context.rows.insert('evaluation', {
      id: context.newId(),
      number,
      organization_id: input.organizationId,
      system_name: `${system.name}（${system.edition}）`,
      indicators: JSON.stringify(system.indicators),
      grading: JSON.stringify(system.grading),
      evaluator,
      body_id: body?.id ?? null,
      maker: input.maker,
      relation: input.relation,
      relation_note: input.relationNote,
      from_on: fromOn,
      to_on: toOn,
      planned_on: context.today,
    })
    context.record({ type: 'evaluation.planned', subject: { kind: 'evaluation', id }, data: { number } })
    return { evaluationId: id }
  },
})
