import { findMember, findOpenExamination } from './examination-store.ts'
import { projectAct } from './project-act.ts'

export const withdrawInvitation = projectAct('withdraw-invitation', async ({ context, project, input }) => {
  const examination = await findOpenExamination(context.db, project.id)
  const member = await findMember(context.db, examination.id, input.row)
  await context.rows.update('examination_member', member.id, { withdrawn_reason: input.reason })
  return {
    subject: { kind: 'examination_member', id: member.id },
    data: { organization: member.employer, reason: input.reason },
  }
})
