import { channels } from '@zhunsheng/core'
import { attachEvidence } from '../documents/attach.ts'
import { requireNotInFuture } from './days.ts'
import { receiveOpinion } from './opinion.ts'
import { projectAct } from './project-act.ts'

/** What came by letter, phone or WeChat, entered by the secretariat with the original attached. */
export const enterComment = projectAct('enter-comment', async ({ context, project, facts, input }) => {
  requireNotInFuture(input.receivedOn, context.today, '收到日期')
  const received = { on: input.receivedOn, channel: input.channel, enteredBy: context.actor.accountId }
  const { row, receipt, persons } = await receiveOpinion(context, project.id, facts, input, received)
  const files = await attachEvidence(context, project.id, input.evidence, row.id)
  return {
    subject: { kind: 'comment', id: row.id },
    occurredOn: input.receivedOn,
    onBehalfOf: persons[0]?.id ?? 'unnamed',
    data: { receipt, channel: channels[input.channel], late: row.late },
    persons,
    files,
    answer: { receipt, late: row.late },
  }
})
