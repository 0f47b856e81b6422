import {
  compareDates,
  countOpinions,
  needsWithdrawalEnquiry,
  type OpinionsCounted,
  Refusal,
  type ReviewConclusion,
  reviewConclusions,
  reviewForms,
  type Values,
  wordOpinions,
} from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { concludeReviewOf } from '../development/review-of-plan.ts'
import { useCase } from '../use-case.ts'
import { readFeedback } from './evidence-store.ts'
import { requireOngoing } from './ongoing-item.ts'
import { openRevisionCase } from './open-revision.ts'
import { requireInOrder } from './order-of-days.ts'
import { findPlan, type ItemRow, listOpinions, lockItem, type PlanRow } from './plan-store.ts'
import { asForm, formInput, itemIdInput, scopeOfItem } from './review-input.ts'

type Form = Values<typeof reviewForms.conclude>

/**
 * The leader concludes: the standard remains valid, is revised, or is withdrawn, each with its reason. Opinions are closed
 * before, the public is asked before a withdrawal, and a revision opens its project with the reason and the feedback.
 *
 * Refuses with `REVIEW_OPINIONS_OPEN`, `REVIEW_ENQUIRY_MISSING`, `REVIEW_ENQUIRY_OPEN`, `REVIEW_DATES_OUT_OF_ORDER`,
 * `REVIEW_ITEM_NOT_STARTED`, `REVIEW_ITEM_CONCLUDED`.
 *
 * @basis SL 29.2; NSM 43, MSM 44–46 (待核)
 */
export const concludeItem = useCase({
  name: 'review.conclude-item',
  title: { zh: '作出复审结论', en: 'Conclude a review' },
  effect: 'write',
  roles: ['leader'],
  input: formInput({ itemId: itemIdInput }, reviewForms.conclude),
  scope: scopeOfItem,
  async run(context, input) {
    const { itemId } = input as { itemId: string } // stands in the schema
    const form = asForm<typeof reviewForms.conclude>(input)
    const item = await lockItem(context.db, itemId)
    requireInOrder(['started', requireOngoing(item)], ['concluded', form.on], ['today', context.today])
    const opinions = await listOpinions(context.db, item.id)
    const counted = countOpinions(opinions.map(({ conclusion }) => conclusion as ReviewConclusion | null)) // the column's check
    requireClosed(item, counted, context.today)
    if (form.conclusion === 'withdraw') requireAsked(item, form.on)
    const feedbackIds = (await readFeedback(context.db, [item.number])).get(item.number)?.ids ?? []
    const plan = await findPlan(context.db, item.plan_id)
    await context.rows.update('review_item', item.id, {
      state: 'concluded',
      conclusion: form.conclusion,
      conclusion_reason: form.reason,
      criteria: JSON.stringify(form.criteria),
      counted: JSON.stringify(counted),
      concluded_on: form.on,
      document_number: form.documentNumber ?? null,
      feedback_ids: JSON.stringify(feedbackIds),
    })
    // After the item is concluded: until then its project leaves the conclusion to it.
    const linked = await follow(context, plan, item, form, feedbackIds)
    if (linked.projectId || linked.caseId)
      await context.rows.update('review_item', item.id, {
        linked_project_id: linked.projectId,
        linked_case_id: linked.caseId,
      })
    context.record({
      type: 'review.item-concluded',
      subject: { kind: 'review_item', id: item.id },
      occurredOn: form.on,
      data: {
        number: item.number,
        conclusion: reviewConclusions[form.conclusion],
        counted: wordOpinions(counted),
        feedback: feedbackIds.length,
      },
    })
    return { itemId: item.id, ...linked }
  },
})

/** Open until the last day has passed, unless everybody has answered before. */
function requireClosed(item: ItemRow, { asked, given }: OpinionsCounted, today: string): void {
  const closesOn = item.opinions_close_on
  if (given < asked && closesOn && compareDates(today, closesOn) <= 0)
    throw new Refusal('REVIEW_OPINIONS_OPEN', { on: closesOn, silent: asked - given })
}

function requireAsked({ level, enquiry_until: until }: ItemRow, on: string): void {
  if (!needsWithdrawalEnquiry({ level })) return
  if (!until) throw new Refusal('REVIEW_ENQUIRY_MISSING')
  if (compareDates(on, until) <= 0) throw new Refusal('REVIEW_ENQUIRY_OPEN', { until })
}

type Linked = { readonly projectId: string | null; readonly caseId: string | null }

/** What hangs on a conclusion: the standard of this platform itself, and the project or case of its revision. */
async function follow(
  context: Context,
  plan: PlanRow,
  item: ItemRow,
  form: Form,
  feedbackIds: readonly string[],
): Promise<Linked> {
  if (item.project_id)
    return {
      projectId: await concludeReviewOf(context, item.project_id, form, { reviewItemId: item.id, feedbackIds }),
      caseId: null,
    }
  if (form.conclusion !== 'revise') return { projectId: null, caseId: null }
  const caseId = await openRevisionCase(context, {
    organizationId: plan.organization_id,
    number: item.number,
    title: item.title,
    level: item.level,
    nature: item.nature,
    reason: form.reason,
    reviewItemId: item.id,
    feedbackIds,
  })
  return { projectId: null, caseId }
}
