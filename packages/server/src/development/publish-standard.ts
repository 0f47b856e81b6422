import { addMonths, compareDates, Refusal } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { assignTasksToAll } from '../implementation/tasks.ts'
import { findStandardOfProject, saveStandardBoard } from '../registry/store.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'

/** Entering into force on the day of publication is lawful; the answer reminds of it, and nothing refuses it. */
export const publishStandard = projectAct('publish-standard', async ({ context, project, facts, input }) => {
  requireNotInFuture(input.publishedOn, context.today, '发布日期')
  if (compareDates(input.implementsOn, input.publishedOn) < 0) throw new Refusal('IMPLEMENTATION_BEFORE_PUBLICATION', { implementsOn: input.implementsOn, publishedOn: input.publishedOn })
  const standard = await findStandardOfProject(context.db, project.id)
  await context.rows.update('standard', standard.id, {
    title: project.title,
    title_en: project.title_en,
    published_on: input.publishedOn,
    implements_on: input.implementsOn,
    openness: input.openness,
    announcement_number: input.documentNumber,
    book_number: input.bookNumber ?? null,
    price_fen: input.priceFen ?? null,
  })
  await saveStandardBoard(context.db, standard.id, addMonths(input.publishedOn, facts.rules.reviewPeriodMonths))
  const tasksFor = await assignTasksToAll(context, { ...standard, title: project.title }, input.publishedOn, facts.rules)
  const files = await attachEvidence(context, project.id, input.scan, standard.id, input.documentNumber)
  return {
    subject: { kind: 'standard', id: standard.id },
    occurredOn: input.publishedOn,
    data: { number: standard.number, title: project.title, publishedOn: input.publishedOn, implementsOn: input.implementsOn, tasksFor },
    files,
    answer: { standardId: standard.id, number: standard.number, tasksFor, sameDay: input.implementsOn === input.publishedOn },
  }
})
