import { acceptClock, Refusal, transferFields } from '@zhunsheng/core'
import { loadCalendar } from '../calendar-store.ts'
import { moveInterpretation } from '../interpretations/move-interpretation.ts'
import { findOrganizationByName, readOwnPeriods } from './feedback-store.ts'
import { feedbackStep, subjectOf } from './step.ts'

/**
 * To the body that is in charge after all. Its time to accept begins anew; the time to answer does not, since the author
 * has been waiting. Refuses with `ORGANIZATION_NOT_FOUND` and `FEEDBACK_ALREADY_THERE`.
 */
export const transferFeedback = feedbackStep({
  name: 'implementation.transfer-feedback',
  title: { zh: '转办反馈', en: 'Transfer feedback' },
  from: ['received', 'transferred', 'accepted', 'inHand'],
  fields: transferFields,
  async run(context, feedback, { organization, reason }) {
    const to = await findOrganizationByName(context.db, organization)
    if (to.id === feedback.inCharge) throw new Refusal('FEEDBACK_ALREADY_THERE')
    const own = await readOwnPeriods(context.db, to.id, context.today)
    const calendar = await loadCalendar(context.db)
    await context.rows.update('feedback', feedback.id, {
      in_charge_organization_id: to.id,
      transferred_on: context.today,
      accepted_on: null,
      in_hand_on: null,
      in_hand_by: null,
      accept_due_on: acceptClock(context.today, own, calendar).due,
    })
    await context.rows.insert('feedback_transfer', {
      id: context.newId(),
      feedback_id: feedback.id,
      from_organization_id: feedback.inCharge,
      to_organization_id: to.id,
      reason,
      transferred_on: context.today,
    })
    if (feedback.kind === 'question') await moveInterpretation(context, feedback, to.id, own, calendar)
    context.record({
      type: 'feedback.transferred',
      ...subjectOf(feedback),
      data: { receipt: feedback.receipt, organization: to.name, reason },
    })
  },
})
