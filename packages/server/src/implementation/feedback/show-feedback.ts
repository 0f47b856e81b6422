import { answerClock, type FeedbackState, feedbackStateOf, Refusal, type Step } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { loadCalendar } from '../calendar-store.ts'
import { findInterpretationOf } from '../interpretations/interpretation-store.ts'
import {
  type FeedbackRow,
  findFeedback,
  findRecordInCharge,
  isClauseHeld,
  listTransfers,
  readOwnPeriods,
  type TransferRow,
} from './feedback-store.ts'
import { listRevisedClauses, type RevisedClause } from './origin-store.ts'
import { feedbackScope } from './scope.ts'

export type OneFeedback = Omit<FeedbackRow, 'personId' | 'bodyHash'> & {
  readonly state: FeedbackState
  /** Whether the text that is held has the clause; null where none is named or no text is held. */
  readonly clauseFound: boolean | null
  readonly dueIsOwnRule: boolean
  readonly dueSteps: readonly Step[]
  readonly transfers: readonly TransferRow[]
  readonly revised: readonly RevisedClause[]
  readonly interpretationId: string | null
}

/** One piece of feedback with the way it went, for the body in charge. Refuses with `FEEDBACK_NOT_FOUND`. */
export const showFeedback = useCase({
  name: 'implementation.show-feedback',
  title: { zh: '查看反馈', en: 'Show feedback' },
  effect: 'read',
  roles: ['secretary', 'leader', 'administrator'],
  scope: feedbackScope,
  input: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }, { additionalProperties: false }),
  async run({ db }, { id }): Promise<OneFeedback> {
    const found = await findFeedback(db, id)
    if (!found) throw new Refusal('FEEDBACK_NOT_FOUND')
    const { personId: _, bodyHash: __, ...shown } = found
    const record = await findRecordInCharge(db, found.number)
    const own = await readOwnPeriods(db, found.inCharge, found.receivedOn)
    const clock = answerClock(found.receivedOn, own, await loadCalendar(db))
    // The day on record stands; the way to it is told only where it is still the same.
    const isSame = clock.due === found.dueOn
    return {
      ...shown,
      state: feedbackStateOf(found),
      clauseFound: found.clause === null ? null : await isClauseHeld(db, record?.standardId ?? null, found.clause),
      dueIsOwnRule: isSame && clock.isOwnRule,
      dueSteps: isSame ? clock.steps : [],
      transfers: await listTransfers(db, id),
      revised: await listRevisedClauses(db, id),
      interpretationId: (await findInterpretationOf(db, id))?.id ?? null,
    }
  },
})
