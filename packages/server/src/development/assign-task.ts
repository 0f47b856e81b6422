import { taskTitles } from '../implementation/tasks.ts'
import { findStandardOfProject } from '../registry/standard-records.ts'
import { projectAct } from './project-act.ts'
import { findRowOf } from './store.ts'

export const assignTask = projectAct('assign-task', async ({ context, project, input }) => {
  const participant = await findRowOf(context.db, 'participant', project.id, input.participant, {
    zh: '起草单位',
    en: 'drafting organization',
  })
  const standard = await findStandardOfProject(context.db, project.id)
  const row = await context.rows.insert('task', {
    id: context.newId(),
    project_id: project.id,
    standard_id: standard.id,
    participant_id: participant.id,
    kind: input.kind,
    due_on: input.dueOn,
  })
  return {
    subject: { kind: 'task', id: row.id },
    data: { organization: participant.organization_name, kind: taskTitles[input.kind], dueOn: input.dueOn },
  }
})
