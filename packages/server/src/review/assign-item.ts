import { Refusal, reviewForms } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { requireMembers } from './asked-people.ts'
import { requireInOrder } from './order-of-days.ts'
import { findPlan, lockItem } from './plan-store.ts'
import { asForm, formInput, idInput, itemIdInput, scopeOfItem } from './review-input.ts'

/**
 * Says by when an item is to be concluded, and whose task that is.
 *
 * Refuses with `REVIEW_ITEM_CONCLUDED`, `REVIEW_DATES_OUT_OF_ORDER`, `REVIEW_VOTER_UNKNOWN`.
 */
export const assignItem = useCase({
  name: 'review.assign-item',
  title: { zh: '安排复审', en: 'Assign a review' },
  effect: 'write',
  roles: ['secretary', 'leader'],
  input: formInput({ itemId: itemIdInput, owner: Type.Optional(idInput('承办人')) }, reviewForms.assign),
  scope: scopeOfItem,
  async run(context, input) {
    const { itemId, owner } = input as { itemId: string; owner?: string } // stand in the schema
    const { dueOn } = asForm<typeof reviewForms.assign>(input)
    const item = await lockItem(context.db, itemId)
    const plan = await findPlan(context.db, item.plan_id)
    if (item.concluded_on) throw new Refusal('REVIEW_ITEM_CONCLUDED', { number: item.number, on: item.concluded_on })
    requireInOrder(['today', context.today], ['due', dueOn])
    if (owner) await requireMembers(context, plan.organization_id, [owner])
    await context.rows.update('review_item', item.id, { due_on: dueOn, ...(owner && { owner_account_id: owner }) })
    context.record({
      type: 'review.item-assigned',
      subject: { kind: 'review_item', id: item.id },
      data: { number: item.number, dueOn },
    })
    if (owner)
      context.notify({
        kind: 'review-assigned',
        toAccount: owner,
        subject: `请承办复审：${item.number}`,
        body: `完成期限 ${dueOn}。`,
      })
    return { itemId: item.id }
  },
})
