import { answerFields, Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import { findInterpretationOf } from '../interpretations/interpretation-store.ts'
import { type FeedbackRow, listAlike, lockFeedback } from './feedback-store.ts'
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
  async run(context, feedback, { outcome, outcomeReason, answer, published = false, alsoAlike = false }) {
    if (outcome === 'notAdopted' && !outcomeReason) throw new Refusal('FEEDBACK_REASON_MISSING')
    const conclusion = { outcome, outcomeReason, answer, published }
    await concludeOne(context, feedback, conclusion)
    if (!alsoAlike) return
    for (const id of await listAlike(context.db, feedback, ALIKE_MAX))
      await concludeAlike(context, await lockFeedback(context.db, id), conclusion)
  },
})

/** Bounds one act to what one transaction takes with ease; where there are more, the act is done again on one that is left. */
const ALIKE_MAX = 500

async function concludeOne(context: Context, feedback: FeedbackRow, conclusion: Conclusion): Promise<void> {
  const interpretation = await findInterpretationOf(context.db, feedback.id)
  if (interpretation && !interpretation.givenOn) throw new Refusal('INTERPRETATION_NOT_GIVEN')
  await answerWith(context, feedback, conclusion)
  const { outcome, published } = conclusion
  context.record({
    type: 'feedback.answered',
    ...subjectOf(feedback),
    data: { receipt: feedback.receipt, published, leadsToReview: outcome === 'review', outcome },
  })
}

/** One that says the same: accepted first where nobody has, and left alone where somebody else was faster. */
async function concludeAlike(context: Context, feedback: FeedbackRow, conclusion: Conclusion): Promise<void> {
  if (feedback.answeredOn !== null || (await findInterpretationOf(context.db, feedback.id))) return
  if (feedback.acceptedOn === null) {
    await context.rows.update('feedback', feedback.id, { accepted_on: context.today })
    context.record({ type: 'feedback.accepted', ...subjectOf(feedback), data: { receipt: feedback.receipt } })
  }
  await concludeOne(context, feedback, conclusion)
}

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
