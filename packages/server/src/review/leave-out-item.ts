import { Refusal, reviewForms } from '@zhunsheng/core'
import { useCase } from '../use-case.ts'
import { lockItem, lockPlan } from './plan-store.ts'
import { asForm, formInput, itemIdInput, scopeOfItem } from './review-input.ts'

/**
 * Leaves a proposed standard out of the plan of the year, with a reason that stays on record.
 *
 * Refuses with `REVIEW_PLAN_DECIDED`.
 */
export const leaveOutItem = useCase({
  name: 'review.leave-out-item',
  title: { zh: '不列入复审计划', en: 'Leave out of the plan of reviews' },
  effect: 'write',
  roles: ['secretary'],
  input: formInput({ itemId: itemIdInput }, reviewForms.leaveOut),
  scope: scopeOfItem,
  async run(context, input) {
    const { itemId } = input as { itemId: string } // stands in the schema
    const { note } = asForm<typeof reviewForms.leaveOut>(input)
    const item = await lockItem(context.db, itemId)
    const plan = await lockPlan(context.db, item.plan_id)
    if (plan.decided_on) throw new Refusal('REVIEW_PLAN_DECIDED', { year: plan.year, on: plan.decided_on })
    await context.rows.update('review_item', item.id, { state: 'leftOut', note })
    context.record({
      type: 'review.item-left-out',
      subject: { kind: 'review_item', id: item.id },
      data: { number: item.number, reason: note },
    })
    return { itemId: item.id }
  },
})
