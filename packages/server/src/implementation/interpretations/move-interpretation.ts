import { type Calendar, interpretationClock, type OwnPeriods } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import type { FeedbackRow } from '../feedback/feedback-store.ts'
import { findInterpretationOf } from './interpretation-store.ts'

/** A question that is transferred takes the interpretation asked for along; one that nobody had is opened now. */
export async function moveInterpretation(
  context: Context,
  feedback: FeedbackRow,
  organizationId: string,
  own: OwnPeriods,
  calendar: Calendar,
): Promise<void> {
  const found = await findInterpretationOf(context.db, feedback.id)
  if (found) {
    await context.rows.update('interpretation', found.id, { organization_id: organizationId })
    return
  }
  await context.rows.insert('interpretation', {
    id: context.newId(),
    organization_id: organizationId,
    number: feedback.number,
    clause: feedback.clause,
    question: feedback.body,
    feedback_id: feedback.id,
    asked_on: feedback.receivedOn,
    due_on: interpretationClock(feedback.receivedOn, own, calendar).due,
  })
}
