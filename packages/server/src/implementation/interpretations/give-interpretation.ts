import { giveInterpretationFields, publicationDue, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { loadCalendar } from '../calendar-store.ts'
import { answerWith } from '../feedback/conclude-feedback.ts'
import { lockFeedback } from '../feedback/feedback-store.ts'
import { subjectOf } from '../feedback/step.ts'
import { lockInterpretation } from './interpretation-store.ts'
import { interpretationScope } from './scope.ts'

type Given = { readonly id: string } & Values<typeof giveInterpretationFields>

/**
 * Gives an interpretation; the leader who does so approves it. The feedback that asked for it is answered with the same
 * words. Refuses with `INTERPRETATION_GIVEN`.
 *
 * @basis NSM 38; ISM
 */
export const giveInterpretation = useCase({
  name: 'implementation.give-interpretation',
  title: { zh: '批准并作出解释', en: 'Approve and give an interpretation' },
  effect: 'write',
  roles: ['leader'],
  scope: (context, input) => interpretationScope(context, (input as Given).id),
  input: Type.Object(
    { id: Type.String({ minLength: 1, maxLength: 64 }), ...schemaOf(giveInterpretationFields) },
    { additionalProperties: false },
  ),
  async run(context, input) {
    const { id, answer } = input as Given // just checked against exactly these fields
    const found = await lockInterpretation(context.db, id)
    if (found.givenOn) throw new Refusal('INTERPRETATION_GIVEN')
    const calendar = await loadCalendar(context.db)
    await context.rows.update('interpretation', id, {
      answer,
      given_on: context.today,
      approved_by_account_id: context.actor.accountId,
      publish_due_on: publicationDue(context.today, found.level, calendar),
    })
    context.record({
      type: 'interpretation.given',
      subject: { kind: 'interpretation', id },
      data: { number: found.number, clause: found.clause },
    })
    if (!found.feedbackId) return { id }
    const feedback = await lockFeedback(context.db, found.feedbackId)
    if (feedback.answeredOn) return { id }
    await answerWith(context, feedback, { outcome: 'explained', answer, published: false })
    context.record({
      type: 'feedback.answered',
      ...subjectOf(feedback),
      data: { receipt: feedback.receipt, published: false, leadsToReview: false, outcome: 'explained' },
    })
    return { id }
  },
})
