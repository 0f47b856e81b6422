import { compareDates, Refusal, reviewConclusions, reviewForms } from '@zhunsheng/core'
import { useCase } from '../use-case.ts'
import { type ItemRow, listOpinions, lockItem, type OpinionRow } from './plan-store.ts'
import { asForm, formInput, itemIdInput } from './review-input.ts'

/**
 * One opinion each, with its reason, until the day on which opinions close.
 *
 * Refuses with `REVIEW_NOT_ASKED`, `REVIEW_OPINION_GIVEN`, `REVIEW_OPINIONS_CLOSED`, `REVIEW_ITEM_CONCLUDED`.
 */
export const giveOpinion = useCase({
  name: 'review.give-opinion',
  title: { zh: '提出复审意见', en: 'Give an opinion' },
  effect: 'write',
  roles: ['signedIn'],
  input: formInput({ itemId: itemIdInput }, reviewForms.opinion),
  async run(context, input) {
    const { itemId } = input as { itemId: string } // stands in the schema
    const { conclusion, reason } = asForm<typeof reviewForms.opinion>(input)
    // Locked, so that two opinions of one person at once are one.
    const item = await lockItem(context.db, itemId)
    const asked = (await listOpinions(context.db, item.id)).find(
      ({ account_id }) => account_id === context.actor.accountId,
    )
    if (!asked) throw new Refusal('REVIEW_NOT_ASKED', { number: item.number })
    requireOpen(item, asked, context.today)
    await context.rows.update('review_opinion', asked.id, { conclusion, reason, given_on: context.today })
    context.record({
      type: 'review.opinion-given',
      subject: { kind: 'review_item', id: item.id },
      data: { number: item.number, conclusion: reviewConclusions[conclusion] },
    })
    return { itemId: item.id }
  },
})

function requireOpen(item: ItemRow, asked: OpinionRow, today: string): void {
  if (item.concluded_on) throw new Refusal('REVIEW_ITEM_CONCLUDED', { number: item.number, on: item.concluded_on })
  if (asked.given_on) throw new Refusal('REVIEW_OPINION_GIVEN', { on: asked.given_on })
  const closesOn = item.opinions_close_on
  if (closesOn && compareDates(today, closesOn) > 0) throw new Refusal('REVIEW_OPINIONS_CLOSED', { on: closesOn })
}
