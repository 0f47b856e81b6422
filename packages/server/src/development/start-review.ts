import { findStandardOfProject } from '../registry/standard-records.ts'
import { projectAct } from './project-act.ts'

export const startReview = projectAct('start-review', async ({ context, project, input }) => {
  const standard = await findStandardOfProject(context.db, project.id)
  const row = await context.rows.insert('review', {
    id: context.newId(),
    project_id: project.id,
    standard_id: standard.id,
    started_on: context.today,
    reason: input.reason,
  })
  return { subject: { kind: 'review', id: row.id }, data: { reason: input.reason, number: standard.number } }
})
