import { acts, addMonths, Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { attachEvidence } from '../documents/attach.ts'
import { findStandardOfProject, saveStandardBoard } from '../registry/standard-records.ts'
import { findOpenItemOf } from '../review/open-items.ts'
import { requireNotInFuture } from './days.ts'
import { openRevision } from './open-revision.ts'
import { projectAct } from './project-act.ts'
import { findOpenReview } from './store.ts'

const conclusions = acts['conclude-review'].fields.conclusion.options

/** Confirmed, to be revised (which opens a linked project), or withdrawn. */
export const concludeReview = projectAct('conclude-review', async ({ context, project, facts, input }) => {
  requireNotInFuture(input.on, context.today, '结论日期')
  await requireNotPlanned(context, project.id)
  const review = await findOpenReview(context.db, project.id)
  const standard = await findStandardOfProject(context.db, project.id)
  const linked = input.conclusion === 'revise' ? await openRevision(context, project, standard.id, input.reason) : null
  await context.rows.update('review', review.id, {
    conclusion: input.conclusion,
    conclusion_reason: input.reason,
    manner: input.manner ?? null,
    concluded_on: input.on,
    document_number: input.documentNumber ?? null,
    linked_project_id: linked?.id ?? null,
  })
  await context.rows.update('standard', standard.id, {
    last_review_on: input.on,
    review_conclusion: input.conclusion,
    ...(input.conclusion === 'withdraw' && { withdrawn_on: input.on }),
  })
  await saveStandardBoard(
    context.db,
    standard.id,
    input.conclusion === 'withdraw' ? null : addMonths(input.on, facts.rules.reviewPeriodMonths),
  )
  const files = await attachEvidence(context, project.id, input.scan, review.id, input.documentNumber)
  return {
    subject: { kind: 'review', id: review.id },
    occurredOn: input.on,
    outcome: input.conclusion === 'withdraw' ? 'withdrawn' : 'implementation',
    data: { conclusion: conclusions[input.conclusion], number: standard.number, linkedProject: linked?.id },
    files,
    answer: { linkedProjectId: linked?.id ?? null },
  }
})

/** Where opinions are asked under a plan, the conclusion is drawn there: here nobody would wait for them. */
async function requireNotPlanned(context: Context, projectId: string): Promise<void> {
  const item = await findOpenItemOf(context.db, projectId)
  if (item) throw new Refusal('REVIEW_UNDER_PLAN', { number: item.number })
}
