import { acts, addMonths } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { attachEvidence } from '../documents/attach.ts'
import { findStandardOfProject, saveStandardBoard } from '../registry/standard-records.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'
import { findOpenReview, type ProjectRow, saveBoard } from './store.ts'

const conclusions = acts['conclude-review'].fields.conclusion.options

/** Confirmed, to be revised (which opens a linked project), or withdrawn. */
export const concludeReview = projectAct('conclude-review', async ({ context, project, facts, input }) => {
  requireNotInFuture(input.on, context.today, '结论日期')
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

/** A revision starts with what is known: the proposal of the standard it revises. */
async function openRevision(
  context: Context,
  project: ProjectRow,
  standardId: string,
  reason: string,
): Promise<ProjectRow> {
  const revision = await context.rows.insert('project', {
    id: context.newId(),
    organization_id: project.organization_id,
    procedure: project.procedure,
    stage: 'proposal',
    stage_since: context.today,
    title: project.title,
    title_en: project.title_en,
    kind: 'revision',
    revises_standard_id: standardId,
    proposal: JSON.stringify({
      ...(project.proposal as object),
      kind: 'revision',
      revises: standardId,
      purpose: reason,
    }),
    proposed_by: context.actor.accountId,
    proposed_on: context.today,
  })
  context.record({
    type: 'project.proposed',
    subject: { kind: 'project', id: revision.id },
    project: revision.id,
    data: { title: revision.title, kind: revision.kind, from: project.id },
  })
  await saveBoard(context, revision.id)
  return revision
}
