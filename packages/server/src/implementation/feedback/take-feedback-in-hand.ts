import { takeInHandFields } from '@zhunsheng/core'
import { feedbackStep, subjectOf } from './step.ts'

export const takeFeedbackInHand = feedbackStep({
  name: 'implementation.take-feedback-in-hand',
  title: { zh: '承办反馈', en: 'Take feedback in hand' },
  from: ['accepted'],
  fields: takeInHandFields,
  async run(context, feedback, { handler }) {
    await context.rows.update('feedback', feedback.id, { in_hand_on: context.today, in_hand_by: handler })
    context.record({
      type: 'feedback.taken-in-hand',
      ...subjectOf(feedback),
      data: { receipt: feedback.receipt, handler },
    })
  },
})
