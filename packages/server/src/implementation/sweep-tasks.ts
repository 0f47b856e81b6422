import { addDays, type Worded } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { listSecretaries, listTasksOverdue, listTasksToRemind, type TaskToMark } from './sweep-store.ts'
import { type TaskKind, taskTitles } from './tasks.ts'

/** How long before its day a task is called to mind. */
const REMINDER_DAYS = 7
/** Tasks marked in one transaction; whoever sweeps asks again while there are more. */
const BATCH_SIZE = 100

/**
 * Marks tasks that are due within seven days as reminded and those whose day has passed as overdue, and tells the
 * drafting organization; the secretariat too once a task is overdue. Each task is marked once.
 */
export const sweepTasks = useCase({
  name: 'implementation.sweep-tasks',
  title: { zh: '清查到期任务', en: 'Sweep the tasks that fall due' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async (context) => {
    const toRemind = await listTasksToRemind(
      context.db,
      context.today,
      addDays(context.today, REMINDER_DAYS),
      BATCH_SIZE,
    )
    for (const task of toRemind) await remind(context, task)
    const overdue = await listTasksOverdue(context.db, context.today, BATCH_SIZE)
    for (const task of overdue) await markOverdue(context, task)
    return {
      reminded: toRemind.length,
      overdue: overdue.length,
      more: toRemind.length === BATCH_SIZE || overdue.length === BATCH_SIZE,
    }
  },
})

async function remind(context: Context, task: TaskToMark): Promise<void> {
  await context.rows.update('task', task.id, { reminded_on: context.today })
  context.record({
    type: 'task.reminded',
    subject: { kind: 'task', id: task.id },
    project: task.project_id,
    data: dataOf(task),
  })
  const subject = `请于 ${task.due_on} 前完成：${task.standard_number} ${titleOf(task)}`
  for (const person of task.contacts)
    context.notify({
      kind: 'task-reminder',
      project: task.project_id,
      toPerson: person,
      subject,
      body: `《${task.standard_title}》的实施任务“${titleOf(task)}”将于 ${task.due_on} 到期。`,
    })
}

async function markOverdue(context: Context, task: TaskToMark): Promise<void> {
  const since = addDays(task.due_on, 1)
  await context.rows.update('task', task.id, { overdue_since: since })
  context.record({
    type: 'task.overdue',
    subject: { kind: 'task', id: task.id },
    project: task.project_id,
    occurredOn: since,
    data: dataOf(task),
  })
  const notice = {
    kind: 'task-overdue',
    project: task.project_id,
    subject: `已逾期：${task.organization_name}，${task.standard_number} ${titleOf(task)}`,
    body: `《${task.standard_title}》的实施任务“${titleOf(task)}”应于 ${task.due_on} 完成，尚未报告完成。`,
  }
  for (const person of task.contacts) context.notify({ ...notice, toPerson: person })
  for (const account of await listSecretaries(context.db, task.organization_id, context.today))
    context.notify({ ...notice, toAccount: account })
}

const wordedTitle = (task: TaskToMark): Worded => taskTitles[task.kind as TaskKind] // the column's check holds the same kinds
const titleOf = (task: TaskToMark): string => wordedTitle(task).zh

const dataOf = (task: TaskToMark) => ({
  organization: task.organization_name,
  kind: wordedTitle(task),
  dueOn: task.due_on,
})
