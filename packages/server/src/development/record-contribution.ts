import { attachEvidence } from '../documents/attach.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'
import { findRowOf } from './store.ts'

export const recordContribution = projectAct('record-contribution', async ({ context, project, input }) => {
  requireNotInFuture(input.on, context.today, '日期')
  const participant = await findRowOf(context.db, 'participant', project.id, input.participant, {
    zh: '起草单位',
    en: 'drafting organization',
  })
  const row = await context.rows.insert('contribution', {
    id: context.newId(),
    project_id: project.id,
    participant_id: participant.id,
    on_day: input.on,
    contribution: input.contribution,
  })
  const files = await attachEvidence(context, project.id, input.evidence, row.id)
  return {
    subject: { kind: 'contribution', id: row.id },
    occurredOn: input.on,
    data: { organization: participant.organization_name },
    files,
  }
})
