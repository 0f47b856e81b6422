import { feedbackStep, subjectOf } from './step.ts'

export const acceptFeedback = feedbackStep({
  name: 'implementation.accept-feedback',
  title: { zh: '受理反馈', en: 'Accept feedback' },
  from: ['received', 'transferred'],
  fields: {},
  async run(context, feedback) {
    await context.rows.update('feedback', feedback.id, { accepted_on: context.today })
    context.record({ type: 'feedback.accepted', ...subjectOf(feedback), data: { receipt: feedback.receipt } })
  },
})
