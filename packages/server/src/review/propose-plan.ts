import { compareDates, proposeReview, Refusal, type ReviewReason, reviewDueOf, yearOf } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { readBodyStandards, readReviewFacts } from './body-standards.ts'
import { findPlanOfYear, type ItemRow, listItemsOfPlan, type PlanRow } from './plan-store.ts'
import { idInput } from './review-input.ts'

/** A plan of one year proposes no more than this at a time; asked again, it goes on with the rest. */
const PROPOSED_MAX = 1_000

type Candidate = Awaited<ReturnType<typeof readReviewFacts>>[number] & { readonly reasons: readonly ReviewReason[] }

/**
 * Proposes the reviews of a year from what every source says of the standards in force, as of the last day of the year.
 * Asked again, it adds what has come up and brings the reasons up to date; what a person added or left out stays.
 *
 * Refuses with `REVIEW_YEAR_OUT_OF_RANGE`, `REVIEW_PLAN_DECIDED`.
 *
 * @basis SL 29.2, SGO 十三
 */
export const proposePlan = useCase({
  name: 'review.propose-plan',
  title: { zh: '提出复审计划', en: 'Propose a plan of reviews' },
  effect: 'write',
  roles: ['secretary'],
  input: Type.Object(
    { organizationId: idInput('组织'), year: Type.Integer({ title: '年度' }) },
    { additionalProperties: false },
  ),
  scope: async (_, { organizationId }) => ({ organizationId }),
  async run(context, { organizationId, year }) {
    requireNear(year, context.today)
    const plan =
      (await findPlanOfYear(context.db, organizationId, year)) ?? (await openPlan(context, organizationId, year))
    if (plan.decided_on) throw new Refusal('REVIEW_PLAN_DECIDED', { year, on: plan.decided_on })
    const { candidates, unknown } = await findCandidates(context, organizationId, year)
    const known = new Map((await listItemsOfPlan(context.db, plan.id)).map((item) => [item.number, item]))
    const fresh = candidates.filter(({ standard }) => !known.has(standard.number))
    for (const candidate of fresh.slice(0, PROPOSED_MAX)) await addProposed(context, plan, candidate)
    for (const candidate of candidates) await renewReasons(context, known.get(candidate.standard.number), candidate)
    const proposed = known.size + Math.min(fresh.length, PROPOSED_MAX)
    context.record({
      type: 'review.plan-proposed',
      subject: { kind: 'review_plan', id: plan.id },
      data: { year, proposed, unknown },
    })
    return { planId: plan.id, proposed, unknown, left: Math.max(0, fresh.length - PROPOSED_MAX) }
  },
})

function requireNear(year: number, today: string): void {
  const [from, until] = [yearOf(today) - 1, yearOf(today) + 1]
  if (year < from || year > until)
    throw new Refusal('REVIEW_YEAR_OUT_OF_RANGE', { from: String(from), until: String(until) })
}

const openPlan = (context: Context, organizationId: string, year: number): Promise<PlanRow> =>
  context.rows.insert('review_plan', {
    id: context.newId(),
    organization_id: organizationId,
    year,
    proposed_on: context.today,
  })

/** Standards in force for which something speaks; `unknown` counts those whose status nobody can tell. */
async function findCandidates(context: Context, organizationId: string, year: number) {
  const standards = await readBodyStandards(context.db, organizationId, context.today)
  const inForce = standards.filter(({ status }) => status === 'current')
  const facts = await readReviewFacts(context.db, inForce, context.today)
  const candidates = facts.flatMap((one): Candidate[] => {
    const { proposed, reasons } = proposeReview(one.facts, lastDayOf(year))
    return proposed ? [{ ...one, reasons }] : []
  })
  return { candidates, unknown: standards.filter(({ status }) => status === 'unknown').length }
}

async function addProposed(context: Context, plan: PlanRow, { standard, facts, reasons }: Candidate): Promise<void> {
  const due = reviewDueOf(facts)
  const dueOn = due.kind === 'due' && compareDates(due.due, context.today) > 0 ? due.due : lastDayOf(plan.year)
  await context.rows.insert('review_item', {
    id: context.newId(),
    plan_id: plan.id,
    number: standard.number,
    title: standard.title,
    level: standard.level,
    nature: standard.nature,
    standard_id: standard.standardId,
    project_id: standard.projectId,
    reasons: JSON.stringify(reasons),
    due_on: compareDates(dueOn, lastDayOf(plan.year)) > 0 ? lastDayOf(plan.year) : dueOn,
    feedback_ids: '[]',
  })
}

async function renewReasons(context: Context, item: ItemRow | undefined, { reasons }: Candidate): Promise<void> {
  if (!item || item.state !== 'proposed') return
  if (verdictsOf(item.reasons as readonly ReviewReason[]) === verdictsOf(reasons)) return // written by this file alone
  await context.rows.update('review_item', item.id, { reasons: JSON.stringify(reasons) })
}

/** What a reader sees of the reasons; the order of keys in the database is its own. */
const verdictsOf = (reasons: readonly ReviewReason[]): string =>
  JSON.stringify(reasons.map(({ source, verdict, code, data }) => [source, verdict, code, Object.entries(data).sort()]))

const lastDayOf = (year: number): string => `${year}-12-31`
