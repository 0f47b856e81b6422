import { findMember, findOpenExamination, requireOwnSeat } from './examination-store.ts'
import { projectAct } from './project-act.ts'

export const signInMember = projectAct('sign-in', async ({ context, project, input, performers }) => {
  const examination = await findOpenExamination(context.db, project.id)
  const member = await findMember(context.db, examination.id, input.row)
  requireOwnSeat(context, member, performers)
  await context.rows.update('examination_member', member.id, { present: input.present })
  return {
    subject: { kind: 'examination_member', id: member.id },
    data: {
      organization: member.employer,
      result: input.present ? { zh: '出席', en: 'present' } : { zh: '缺席', en: 'absent' },
    },
  }
})
