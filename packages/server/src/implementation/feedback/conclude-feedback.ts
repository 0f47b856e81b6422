import { answerFields, Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { findInterpretationOf } from '../interpretations/interpretation-store.ts'
import type { FeedbackRow } from './feedback-store.ts'
import { feedbackStep, subjectOf } from './step.ts'

type Conclusion = {
  readonly outcome: string
  readonly outcomeReason?: string | undefined
  readonly answer: string
  readonly published: boolean
}

/**
 * The answer, with what it concludes. Refuses with `FEEDBACK_REASON_MISSING`; a question that asks for an interpretation
 * is answered by giving one.
 */
export const concludeFeedback = feedbackStep({
  name: 'implementation.conclude-feedback',
  title: { zh: '答复反馈并作出结论', en: 'Answer feedback with a conclusion' },
  from: ['accepted', 'inHand'],
  fields: answerFields,
  async run(context, feedback, { outcome, outcomeReason, answer, published = false }) {
    if (outcome === 'notAdopted' && !outcomeReason) throw new Refusal('FEEDBACK_REASON_MISSING')
    const interpretation = await findInterpretationOf(context.db, feedback.id)
    if (interpretation && !interpretation.givenOn) throw new Refusal('INTERPRETATION_NOT_GIVEN')
    await answerWith(context, feedback, { outcome, outcomeReason, answer, published })
    context.record({
      type: 'feedback.answered',
      ...subjectOf(feedback),
      data: { receipt: feedback.receipt, published, leadsToReview: outcome === 'review', outcome },
    })
  },
})

/** Writes the answer and tells the author, who left an address. */
export async function answerWith(context: Context, feedback: FeedbackRow, conclusion: Conclusion): Promise<void> {
  await context.rows.update('feedback', feedback.id, {
    answer: conclusion.answer,
    answered_on: context.today,
    published: conclusion.published,
    outcome: conclusion.outcome,
    outcome_reason: conclusion.outcomeReason ?? null,
    leads_to_review: conclusion.outcome === 'review',
  })
  if (!feedback.personId) return
  context.notify({
    kind: 'feedback-answer',
    ...(feedback.projectId && { project: feedback.projectId }),
    toPerson: feedback.personId,
    subject: `您的反馈（回执 ${feedback.receipt}）已答复`,
    body: conclusion.answer,
  })
}
