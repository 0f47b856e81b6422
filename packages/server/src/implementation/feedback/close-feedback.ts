import { feedbackStep, subjectOf } from './step.ts'

export const closeFeedback = feedbackStep({
  name: 'implementation.close-feedback',
  title: { zh: '办结反馈', en: 'Close feedback' },
  from: ['answered'],
  fields: {},
  async run(context, feedback) {
    await context.rows.update('feedback', feedback.id, { closed_on: context.today })
    context.record({ type: 'feedback.closed', ...subjectOf(feedback), data: { receipt: feedback.receipt } })
  },
})
