import { projectAct } from './project-act.ts'
import { findRowOf } from './store.ts'

export const withdrawInvitation = projectAct('withdraw-invitation', async ({ context, project, input }) => {
  const member = await findRowOf(context.db, 'examination_member', project.id, input.row, { zh: '审查专家', en: 'member' })
  await context.rows.update('examination_member', member.id, { withdrawn_reason: input.reason })
  return { subject: { kind: 'examination_member', id: member.id }, data: { organization: member.employer, reason: input.reason } }
})
