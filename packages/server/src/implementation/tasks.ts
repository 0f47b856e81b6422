import { acts, addDays, type OrganizationRules } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { listParticipants } from './store.ts'

export const taskTitles = acts['assign-task'].fields.kind.options
export type TaskKind = keyof typeof taskTitles

/** What every drafting organization undertakes at publication, each with its day by the organization's own rules. */
export async function assignTasksToAll(
  context: Context,
  standard: { id: string; project_id: string; title: string; number: string },
  publishedOn: string,
  rules: OrganizationRules,
): Promise<number> {
  const days: Record<TaskKind, number> = {
    promotion: rules.promotionDays,
    pilot: rules.pilotSummaryDays,
    declaration: rules.declarationDays,
  }
  const participants = await listParticipants(context.db, standard.project_id)
  for (const participant of participants) {
    for (const [kind, after] of Object.entries(days)) {
      await context.rows.insert('task', {
        id: context.newId(),
        project_id: standard.project_id,
        standard_id: standard.id,
        participant_id: participant.id,
        kind,
        due_on: addDays(publishedOn, after),
      })
    }
    for (const personId of participant.contacts)
      context.notify({
        kind: 'task',
        project: standard.project_id,
        toPerson: personId,
        subject: `${standard.number}《${standard.title}》已发布`,
        body: '请按期完成宣贯、试点总结和声明执行标准。',
      })
  }
  return participants.length
}
