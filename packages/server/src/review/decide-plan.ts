import { Refusal, reviewForms } from '@zhunsheng/core'
import { useCase } from '../use-case.ts'
import { requireInOrder } from './order-of-days.ts'
import { listItemsOfPlan, lockPlan } from './plan-store.ts'
import { asForm, formInput, planIdInput, scopeOfPlan } from './review-input.ts'

/**
 * The leader decides the plan of the year: from then on its items are counted.
 *
 * Refuses with `REVIEW_PLAN_DECIDED`, `REVIEW_PLAN_EMPTY`, `REVIEW_DATES_OUT_OF_ORDER`.
 */
export const decidePlan = useCase({
  name: 'review.decide-plan',
  title: { zh: '确定复审计划', en: 'Decide the plan of reviews' },
  effect: 'write',
  roles: ['leader'],
  input: formInput({ planId: planIdInput }, reviewForms.decide),
  scope: scopeOfPlan,
  async run(context, input) {
    const { planId } = input as { planId: string } // stands in the schema
    const { on, documentNumber } = asForm<typeof reviewForms.decide>(input)
    const plan = await lockPlan(context.db, planId)
    if (plan.decided_on) throw new Refusal('REVIEW_PLAN_DECIDED', { year: plan.year, on: plan.decided_on })
    requireInOrder(['proposed', plan.proposed_on], ['decided', on], ['today', context.today])
    const items = (await listItemsOfPlan(context.db, plan.id)).filter(({ state }) => state !== 'leftOut')
    if (items.length === 0) throw new Refusal('REVIEW_PLAN_EMPTY')
    await context.rows.update('review_plan', plan.id, {
      state: 'decided',
      decided_on: on,
      document_number: documentNumber ?? null,
    })
    context.record({
      type: 'review.plan-decided',
      subject: { kind: 'review_plan', id: plan.id },
      occurredOn: on,
      data: { year: plan.year, count: items.length },
    })
    return { planId: plan.id, count: items.length }
  },
})
