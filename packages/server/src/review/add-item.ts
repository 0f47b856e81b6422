import { parseStandardNumber, proposeReview, Refusal, recordStatuses, reviewForms } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { type BodyStandard, readReviewFacts, standardOf } from './body-standards.ts'
import { findBodyStandard, readOwnPeriodMonths } from './body-standards-store.ts'
import { findItemOfPlan, lockPlan, type PlanRow } from './plan-store.ts'
import { asForm, formInput, planIdInput, scopeOfPlan } from './review-input.ts'

/**
 * Adds a standard by hand, with a reason; one that was left out comes back. Also to a plan that is decided: what calls for
 * a review does not wait for the next year.
 *
 * Refuses with `REVIEW_NUMBER_UNKNOWN`, `REVIEW_NUMBER_OF_OTHERS`, `REVIEW_NUMBER_NOT_IN_FORCE`,
 * `REVIEW_ITEM_PLANNED_ALREADY`.
 */
export const addItem = useCase({
  name: 'review.add-item',
  title: { zh: '列入复审计划', en: 'Add to the plan of reviews' },
  effect: 'write',
  roles: ['secretary'],
  input: formInput({ planId: planIdInput }, reviewForms.addItem),
  scope: scopeOfPlan,
  async run(context, input) {
    const { planId } = input as { planId: string } // stands in the schema
    const form = asForm<typeof reviewForms.addItem>(input)
    const plan = await lockPlan(context.db, planId)
    const standard = await findTheirs(context, plan, form.number)
    const known = await findItemOfPlan(context.db, plan.id, standard.number)
    if (known && known.state !== 'leftOut')
      throw new Refusal('REVIEW_ITEM_PLANNED_ALREADY', { number: standard.number })
    const itemId = known
      ? (
          await context.rows.update('review_item', known.id, {
            state: 'proposed',
            note: form.note,
            added_by_hand: true,
          })
        ).id
      : await insertItem(context, plan, standard, form)
    context.record({
      type: 'review.item-added',
      subject: { kind: 'review_item', id: itemId },
      data: { number: standard.number, reason: form.note },
    })
    return { itemId }
  },
})

async function findTheirs(context: Context, plan: PlanRow, asked: string): Promise<BodyStandard> {
  const parsed = parseStandardNumber(asked)
  const number = parsed.kind === 'malformed' ? asked : parsed.canonical
  const row = await findBodyStandard(context.db, plan.organization_id, number)
  if (!row) throw new Refusal('REVIEW_NUMBER_UNKNOWN', { number })
  if (!row.isTheirs) throw new Refusal('REVIEW_NUMBER_OF_OTHERS', { number })
  const standard = standardOf(
    row,
    await readOwnPeriodMonths(context.db, plan.organization_id, context.today),
    context.today,
  )
  if (standard.status !== 'current' && standard.status !== 'unknown')
    throw new Refusal('REVIEW_NUMBER_NOT_IN_FORCE', { number, status: recordStatuses[standard.status] })
  return standard
}

async function insertItem(
  context: Context,
  plan: PlanRow,
  standard: BodyStandard,
  form: { readonly note: string; readonly dueOn?: string },
): Promise<string> {
  const [known] = await readReviewFacts(context.db, [standard], context.today)
  const reasons = known ? proposeReview(known.facts, context.today).reasons : []
  const item = await context.rows.insert('review_item', {
    id: context.newId(),
    plan_id: plan.id,
    number: standard.number,
    title: standard.title,
    level: standard.level,
    nature: standard.nature,
    standard_id: standard.standardId,
    project_id: standard.projectId,
    reasons: JSON.stringify(reasons),
    added_by_hand: true,
    note: form.note,
    due_on: form.dueOn ?? `${plan.year}-12-31`,
    feedback_ids: '[]',
  })
  return item.id
}
