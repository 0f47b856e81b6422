import { findLatestExamination } from './examination-store.ts'
import { projectAct } from './project-act.ts'

export const addDemand = projectAct('add-demand', async ({ context, project, input }) => {
  const examination = await findLatestExamination(context.db, project.id)
  const row = await context.rows.insert('demand', {
    id: context.newId(),
    project_id: project.id,
    examination_id: examination.id,
    clause: input.clause ?? null,
    demand: input.demand,
  })
  return {
    subject: { kind: 'demand', id: row.id },
    data: { clause: input.clause, demand: input.demand },
    answer: { demandId: row.id },
  }
})
