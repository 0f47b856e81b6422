import { projectAct } from './project-act.ts'
import { requireReasonToChange } from './reason-to-change.ts'
import { findRowOf } from './store.ts'

export const answerDemand = projectAct('answer-demand', async ({ context, project, input }) => {
  const demand = await findRowOf(context.db, 'demand', project.id, input.row, { zh: '审查意见', en: 'demand' })
  requireReasonToChange(demand.answered_on, input)
  const version = await findRowOf(context.db, 'document', project.id, input.document, { zh: '版本', en: 'version' })
  await context.rows.update('demand', demand.id, {
    answer: input.answer,
    answered_on: context.today,
    document_id: version.id,
  })
  return {
    subject: { kind: 'demand', id: demand.id },
    data: { answer: input.answer, version: version.position, change: input.change },
    files: [version.sha256],
  }
})
