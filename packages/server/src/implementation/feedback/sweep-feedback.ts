import { addDays } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { listSecretaries } from '../sweep-store.ts'
import { lockNewlyLate } from './list-store.ts'

/** Feedback marked in one transaction; whoever sweeps asks again while there is more. */
const BATCH_SIZE = 100

/** Marks feedback whose day for an answer has passed, once, and tells the body in charge. */
export const sweepFeedback = useCase({
  name: 'implementation.sweep-feedback',
  title: { zh: '清查逾期反馈', en: 'Sweep the feedback that is late' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({}, { additionalProperties: false }),
  async run(context) {
    const late = await lockNewlyLate(context.db, context.today, BATCH_SIZE)
    for (const one of late) {
      const since = addDays(one.due_on, 1)
      await context.rows.update('feedback', one.id, { overdue_since: since })
      context.record({
        type: 'feedback.overdue',
        subject: { kind: 'feedback', id: one.id },
        ...(one.project_id && { project: one.project_id }),
        occurredOn: since,
        data: { receipt: one.receipt, dueOn: one.due_on },
      })
      if (!one.organization_id) continue
      for (const account of await listSecretaries(context.db, one.organization_id, context.today))
        context.notify({
          kind: 'feedback-overdue',
          ...(one.project_id && { project: one.project_id }),
          toAccount: account,
          subject: `反馈逾期未答复：${one.number}，回执 ${one.receipt}`,
          body: `对 ${one.number} 的反馈（回执 ${one.receipt}）应于 ${one.due_on} 前答复，尚未答复。`,
        })
    }
    return { overdue: late.length, more: late.length === BATCH_SIZE }
  },
})
