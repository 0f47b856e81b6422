import { addMonths, compareDates, Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { attachEvidence } from '../documents/attach.ts'
import { assignTasksToAll } from '../implementation/tasks.ts'
import { findStandard, findStandardOfProject, saveStandardBoard } from '../registry/standard-records.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'
import { saveBoard } from './store.ts'

/** Entering into force on the day of publication is lawful; the answer reminds of it, and nothing refuses it. */
export const publishStandard = projectAct('publish-standard', async ({ context, project, facts, input }) => {
  requireNotInFuture(input.publishedOn, context.today, '发布日期')
  if (compareDates(input.implementsOn, input.publishedOn) < 0)
    throw new Refusal('IMPLEMENTATION_BEFORE_PUBLICATION', {
      implementsOn: input.implementsOn,
      publishedOn: input.publishedOn,
    })
  const standard = await findStandardOfProject(context.db, project.id)
  if (standard.approved_on && compareDates(input.publishedOn, standard.approved_on) < 0)
    throw new Refusal('PUBLICATION_BEFORE_APPROVAL', {
      publishedOn: input.publishedOn,
      approvedOn: standard.approved_on,
    })
  await context.rows.update('standard', standard.id, {
    title: project.title,
    title_en: project.title_en,
    published_on: input.publishedOn,
    implements_on: input.implementsOn,
    openness: input.openness,
    announcement_number: input.documentNumber,
    ics: input.ics ?? null,
    ccs: input.ccs ?? null,
    book_number: input.bookNumber ?? null,
    price_fen: input.priceFen ?? null,
  })
  await saveStandardBoard(context.db, standard.id, addMonths(input.publishedOn, facts.rules.reviewPeriodMonths))
  if (standard.replaces_standard_id) await endReviewsOf(context, standard.replaces_standard_id)
  const tasksFor = await assignTasksToAll(
    context,
    { ...standard, title: project.title },
    input.publishedOn,
    facts.rules,
  )
  const files = await attachEvidence(context, project.id, input.scan, standard.id, input.documentNumber)
  return {
    subject: { kind: 'standard', id: standard.id },
    occurredOn: input.publishedOn,
    data: {
      number: standard.number,
      title: project.title,
      publishedOn: input.publishedOn,
      implementsOn: input.implementsOn,
      tasksFor,
    },
    files,
    answer: {
      standardId: standard.id,
      number: standard.number,
      tasksFor,
      sameDay: input.implementsOn === input.publishedOn,
    },
  }
})

/** A replaced edition is no longer due for review; its row says from which day it is replaced. */
async function endReviewsOf(context: Context, replacedId: string): Promise<void> {
  const replaced = await findStandard(context.db, replacedId)
  await saveStandardBoard(context.db, replaced.id, null)
  await saveBoard(context, replaced.project_id)
}
