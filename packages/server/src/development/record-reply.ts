import { attachEvidence } from '../documents/attach.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'
import { requireReasonToChange } from './reason-to-change.ts'
import { findRowOf } from './store.ts'

export const recordReply = projectAct('record-reply', async ({ context, project, input }) => {
  requireNotInFuture(input.repliedOn, context.today, '答复日期')
  const hearing = await findRowOf(context.db, 'hearing', project.id, input.row, { zh: '主管部门', en: 'department' })
  requireReasonToChange(hearing.replied_on, input)
  await context.rows.update('hearing', hearing.id, {
    replied_on: input.repliedOn,
    objects: input.objects,
    reply: input.reply,
  })
  const files = await attachEvidence(context, project.id, input.scan, hearing.id)
  return {
    subject: { kind: 'hearing', id: hearing.id },
    occurredOn: input.repliedOn,
    data: {
      department: hearing.department,
      result: input.objects ? { zh: '有异议', en: 'objects' } : { zh: '无异议', en: 'no objection' },
      change: input.change,
    },
    files,
  }
})
