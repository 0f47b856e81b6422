import { Refusal } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { type TaskKind, taskTitles } from '../implementation/tasks.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'
import { draftsFor, findRowOf } from './store.ts'

export const completeTask = projectAct('complete-task', async ({ context, project, input, performers }) => {
  requireNotInFuture(input.on, context.today, '完成日期')
  const task = await findRowOf(context.db, 'task', project.id, input.row, { zh: '任务', en: 'task' })
  if (!performers.includes('secretary') && !(await draftsFor(context.db, task.participant_id, context.actor)))
    throw new Refusal('TASK_OF_ANOTHER')
  if (task.done_on) throw new Refusal('ALREADY_DECIDED')
  const participant = await findRowOf(context.db, 'participant', project.id, task.participant_id, {
    zh: '起草单位',
    en: 'drafting organization',
  })
  await context.rows.update('task', task.id, { done_on: input.on, summary: input.summary })
  const files = await attachEvidence(context, project.id, input.evidence, task.id)
  return {
    subject: { kind: 'task', id: task.id },
    occurredOn: input.on,
    data: { organization: participant.organization_name, kind: taskTitles[task.kind as TaskKind] },
    files,
  } // the column's check holds the same kinds
})
