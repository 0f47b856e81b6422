import { Refusal } from '@zhunsheng/core'
import { projectAct } from './project-act.ts'
import { findRowOf } from './store.ts'

export const answerFeedback = projectAct('answer-feedback', async ({ context, project, input }) => {
  const feedback = await findRowOf(context.db, 'feedback', project.id, input.row, { zh: '反馈', en: 'feedback' })
  if (feedback.answered_on) throw new Refusal('ALREADY_DECIDED')
  await context.rows.update('feedback', feedback.id, {
    answer: input.answer,
    answered_on: context.today,
    published: input.published,
    leads_to_review: input.leadsToReview ?? false,
    outcome: input.leadsToReview ? 'review' : 'explained',
  })
  if (feedback.person_id)
    context.notify({
      kind: 'feedback-answer',
      project: project.id,
      toPerson: feedback.person_id,
      subject: `您的反馈（回执 ${feedback.receipt}）已答复`,
      body: input.answer,
    })
  return {
    subject: { kind: 'feedback', id: feedback.id },
    data: { receipt: feedback.receipt, published: input.published, leadsToReview: input.leadsToReview ?? false },
  }
})
