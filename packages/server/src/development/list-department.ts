import { projectAct } from './project-act.ts'

export const listDepartment = projectAct('list-department', async ({ context, project, input }) => {
  const row = await context.rows.insert('hearing', {
    id: context.newId(),
    project_id: project.id,
    department: input.department,
    matter: input.matter ?? null,
  })
  return {
    subject: { kind: 'hearing', id: row.id },
    data: { department: input.department },
    answer: { hearingId: row.id },
  }
})
