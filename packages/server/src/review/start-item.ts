import { Refusal, reviewForms } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { startReviewOf } from '../development/review-of-plan.ts'
import { useCase } from '../use-case.ts'
import { requireMembers } from './asked-people.ts'
import { requireInOrder } from './order-of-days.ts'
import { findPlan, type ItemRow, lockItem } from './plan-store.ts'
import { reasonsInWords } from './reasons-in-words.ts'
import { asForm, formInput, idInput, itemIdInput, scopeOfItem } from './review-input.ts'

const ASKED_MAX = 100

/**
 * Starts the review of one standard: who is asked for an opinion, and until when. A standard of this platform starts its
 * review as an act of its project at the same time.
 *
 * Refuses with `REVIEW_PLAN_NOT_DECIDED`, `REVIEW_ITEM_STARTED`, `REVIEW_ITEM_CONCLUDED`, `REVIEW_DATES_OUT_OF_ORDER`,
 * `REVIEW_VOTER_UNKNOWN`.
 */
export const startItem = useCase({
  name: 'review.start-item',
  title: { zh: '启动复审', en: 'Start a review' },
  effect: 'write',
  roles: ['secretary'],
  input: formInput(
    {
      itemId: itemIdInput,
      voters: Type.Array(idInput('提出意见的人'), {
        title: '提出意见的人',
        minItems: 1,
        maxItems: ASKED_MAX,
        uniqueItems: true,
      }),
    },
    reviewForms.start,
  ),
  scope: scopeOfItem,
  async run(context, input) {
    const { itemId, voters } = input as unknown as { itemId: string; voters: string[] } // stand in the schema
    const { closesOn } = asForm<typeof reviewForms.start>(input)
    const item = await lockItem(context.db, itemId)
    const plan = await findPlan(context.db, item.plan_id)
    if (!plan.decided_on) throw new Refusal('REVIEW_PLAN_NOT_DECIDED')
    requireNotBegun(item)
    requireInOrder(['today', context.today], ['closes', closesOn])
    await requireMembers(context, plan.organization_id, voters)
    await context.rows.update('review_item', item.id, {
      state: 'started',
      started_on: context.today,
      opinions_close_on: closesOn,
    })
    for (const account of voters)
      await context.rows.insert('review_opinion', { id: context.newId(), item_id: item.id, account_id: account })
    context.record({
      type: 'review.item-started',
      subject: { kind: 'review_item', id: item.id },
      data: { number: item.number, asked: voters.length, closesOn },
    })
    if (item.project_id) await startReviewOf(context, item.project_id, reasonsInWords(item))
    tell(context, item, voters, closesOn)
    return { itemId: item.id }
  },
})

function requireNotBegun({ number, state, concluded_on: on }: ItemRow): void {
  if (on) throw new Refusal('REVIEW_ITEM_CONCLUDED', { number, on })
  if (state !== 'proposed') throw new Refusal('REVIEW_ITEM_STARTED', { number })
}

function tell(context: Context, { number }: ItemRow, voters: readonly string[], closesOn: string): void {
  for (const account of voters)
    context.notify({
      kind: 'review-opinion',
      toAccount: account,
      subject: `请对 ${number} 提出复审意见`,
      body: `${closesOn} 截止，每人提出一次。`,
    })
}
