import {
  type FeedbackState,
  type Fields,
  feedbackStateOf,
  feedbackStates,
  Refusal,
  type Values,
  type Worded,
} from '@zhunsheng/core'
import Type, { type Static } from 'typebox'
import type { Context } from '../../context.ts'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { type FeedbackRow, lockFeedback } from './feedback-store.ts'
import { feedbackScope } from './scope.ts'

const ID_LENGTH_MAX = 64
const feedbackId = Type.String({ title: '反馈', minLength: 1, maxLength: ID_LENGTH_MAX })

type Step<Name extends string, F extends Fields> = {
  readonly name: Name
  readonly title: Worded
  readonly from: readonly FeedbackState[]
  readonly fields: F
  run(context: Context, feedback: FeedbackRow, input: Values<F>): Promise<void>
}

/**
 * A step of dealing with feedback, taken by the body in charge, or by the administrator. Refuses with `FEEDBACK_NOT_FOUND`
 * and `FEEDBACK_STEP_OUT_OF_ORDER`.
 *
 * @basis SL 29(2); SGO 十
 */
export const feedbackStep = <const Name extends string, F extends Fields>(step: Step<Name, F>) =>
  useCase({
    name: step.name,
    title: step.title,
    effect: 'write',
    roles: ['secretary', 'leader', 'administrator'],
    scope: (context, input) => feedbackScope(context, { id: String((input as Static<typeof idInput>).id) }),
    input: Type.Object({ id: feedbackId, ...schemaOf(step.fields) }, { additionalProperties: false }),
    async run(context, input) {
      const { id, ...given } = input as Static<typeof idInput> & Values<F> // just checked against exactly these fields
      const feedback = await lockFeedback(context.db, id)
      const state = feedbackStateOf(feedback)
      if (!step.from.includes(state)) throw new Refusal('FEEDBACK_STEP_OUT_OF_ORDER', { state: feedbackStates[state] })
      await step.run(context, feedback, given as unknown as Values<F>) // what is left without the id
      return { id }
    },
  })

const idInput = Type.Object({ id: feedbackId })

/** What the events of feedback are about. */
export const subjectOf = ({ id, projectId }: Pick<FeedbackRow, 'id' | 'projectId'>) => ({
  subject: { kind: 'feedback', id },
  ...(projectId && { project: projectId }),
})
