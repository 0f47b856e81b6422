import { attachEvidence } from '../documents/attach.ts'
import { requireNotInFuture } from './days.ts'
import { projectAct } from './project-act.ts'
import { requireReasonToChange } from './reason-to-change.ts'
import { findRowOf } from './store.ts'

/** The organization's own period for a reply starts with a proven delivery, never with the wish to have sent something. */
export const recordDelivery = projectAct('record-delivery', async ({ context, project, input }) => {
  requireNotInFuture(input.deliveredOn, context.today, '送达日期')
  const hearing = await findRowOf(context.db, 'hearing', project.id, input.row, { zh: '主管部门', en: 'department' })
  requireReasonToChange(hearing.delivered_on, input)
  await context.rows.update('hearing', hearing.id, { delivered_on: input.deliveredOn, delivered_how: input.how })
  const files = await attachEvidence(context, project.id, input.proof, hearing.id)
  return {
    subject: { kind: 'hearing', id: hearing.id },
    occurredOn: input.deliveredOn,
    data: { department: hearing.department, deliveredOn: input.deliveredOn, change: input.change },
    files,
  }
})
