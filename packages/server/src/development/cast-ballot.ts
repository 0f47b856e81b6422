import { acts, compareDates, Refusal } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { findMember, findOpenExamination, requireOwnSeat } from './examination-store.ts'
import { projectAct } from './project-act.ts'

const choices = acts['cast-ballot'].fields.choice.options

/** Every ballot is kept: a changed vote is a further row, and the latest one counts. */
export const castBallot = projectAct('cast-ballot', async ({ context, project, input, performers }) => {
  const examination = await findOpenExamination(context.db, project.id)
  const member = await findMember(context.db, examination.id, input.row)
  requireOwnSeat(context, member, performers)
  const expert = member.name ?? member.employer
  if (!member.voting) throw new Refusal('VOTER_NOT_ENTITLED', { expert })
  if (examination.mode === 'meeting' && !member.present) throw new Refusal('VOTER_NOT_PRESENT', { expert })
  const row = await context.rows.insert('ballot', {
    id: context.newId(),
    project_id: project.id,
    examination_id: examination.id,
    member_id: member.id,
    choice: input.choice,
    reason: input.reason ?? null,
    cast_on: context.today,
    on_paper: input.paper !== undefined,
    late: compareDates(context.today, examination.held_on) > 0,
  })
  const files = await attachEvidence(context, project.id, input.paper, row.id)
  return {
    subject: { kind: 'ballot', id: row.id },
    data: { choice: choices[input.choice], late: row.late, organization: member.employer },
    files,
  }
})
