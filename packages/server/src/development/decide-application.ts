import { Refusal } from '@zhunsheng/core'
import { requireReasonAfterEnquiry } from './late-addition.ts'
import { projectAct } from './project-act.ts'
import { findRowOf, isParticipant, nextPosition } from './store.ts'

/** Accepting an application enters the organization in the working group; nobody types it again. */
export const decideApplication = projectAct('decide-application', async ({ context, project, facts, input }) => {
  const application = await findRowOf(context.db, 'application', project.id, input.row, {
    zh: '参编申请',
    en: 'application',
  })
  if (application.decided_on) throw new Refusal('ALREADY_DECIDED')
  if (!input.accepted && !input.reason) throw new Refusal('REFUSAL_WITHOUT_REASON')
  if (input.accepted) await requireAcceptable()
  await context.rows.update('application', application.id, {
    accepted: input.accepted,
    reason: input.reason ?? null,
    decided_on: context.today,
  })
  if (input.accepted) await enterParticipant()
  context.notify({
    kind: 'application',
    project: project.id,
    toPerson: application.person_id,
    subject: `《${project.title}》参编申请${input.accepted ? '已同意' : '未同意'}`,
    body: input.reason ? `理由：${input.reason}` : '请留意起草工作安排。',
  })
  return {
    subject: { kind: 'application', id: application.id },
    data: {
      organization: application.organization_name,
      result: input.accepted ? { zh: '同意', en: 'accepted' } : { zh: '不同意', en: 'declined' },
      reason: input.reason,
    },
  }

  async function requireAcceptable() {
    requireReasonAfterEnquiry(facts, input)
    const organization = application.organization_name
    if (await isParticipant(context.db, project.id, organization))
      throw new Refusal('PARTICIPANT_TWICE', { organization })
  }

  async function enterParticipant() {
    const participant = await context.rows.insert('participant', {
      id: context.newId(),
      project_id: project.id,
      organization_name: application.organization_name,
      social_credit_code: application.social_credit_code,
      short_names: '[]',
      category: application.category,
      foreign_invested: application.foreign_invested,
      position: await nextPosition(context.db, 'participant', project.id),
      added_on: context.today,
      reason: facts.enquiry ? (input.reason ?? null) : null,
    })
    if (input.contribution)
      await context.rows.insert('contribution', {
        id: context.newId(),
        project_id: project.id,
        participant_id: participant.id,
        on_day: context.today,
        contribution: input.contribution,
      })
  }
})
