import { Refusal } from '@zhunsheng/core'
import { requireReasonAfterEnquiry } from './late-addition.ts'
import { projectAct } from './project-act.ts'
import { isParticipant, nextPosition } from './store.ts'

export const addParticipant = projectAct('add-participant', async ({ context, project, facts, input }) => {
  requireReasonAfterEnquiry(facts, input)
  if (await isParticipant(context.db, project.id, input.organizationName))
    throw new Refusal('PARTICIPANT_TWICE', { organization: input.organizationName })
  const row = await context.rows.insert('participant', {
    id: context.newId(),
    project_id: project.id,
    organization_name: input.organizationName,
    social_credit_code: input.socialCreditCode ?? null,
    short_names: JSON.stringify(input.shortNames ?? []),
    category: input.category,
    foreign_invested: input.foreignInvested ?? false,
    position: input.order ?? (await nextPosition(context.db, 'participant', project.id)),
    added_on: context.today,
    reason: input.reason ?? null,
  })
  if (input.contribution) await recordContribution(row.id, input.contribution)
  return {
    subject: { kind: 'participant', id: row.id },
    data: { organization: input.organizationName, reason: input.reason },
    answer: { participantId: row.id },
  }

  async function recordContribution(participantId: string, contribution: string) {
    await context.rows.insert('contribution', {
      id: context.newId(),
      project_id: project.id,
      participant_id: participantId,
      on_day: context.today,
      contribution,
    })
  }
})
