import Type from 'typebox'
import type { Database } from '../db/pool.ts'
import { useCase } from '../use-case.ts'
import { listFeedbackOfClause, readOriginFeedback, readRevisingItems } from './read-store.ts'
import type { ClauseOrigin } from './review-view.ts'

const NUMBER_LENGTH_MAX = 100
const CLAUSE_LENGTH_MAX = 60

/**
 * From an edition, or one of its clauses, back to what caused it: the review that concluded that the former edition be
 * revised, and the feedback that was before it. With a clause, only feedback about that clause, or about the whole.
 */
export async function originsOf(db: Database, number: string, clause?: string): Promise<ClauseOrigin[]> {
  const items = await readRevisingItems(db, number)
  const feedback = await readOriginFeedback(
    db,
    items.flatMap(({ feedbackIds }) => feedbackIds),
  )
  const ofClause = clause === undefined ? [] : await listFeedbackOfClause(db, number, clause)
  const fits = (one: { readonly id: string; readonly clause: string | null }) =>
    clause === undefined || one.clause === null || one.clause === clause || ofClause.includes(one.id)
  return items.map(({ number: reviewedNumber, feedbackIds, ...item }) => ({
    ...item,
    reviewedNumber,
    feedback: feedback.filter((one) => feedbackIds.includes(one.id) && fits(one)),
  }))
}

/** Open to everybody: days and clauses, no receipts, no persons and no words of theirs. */
export const showOrigins = useCase({
  name: 'review.show-origins',
  title: { zh: '条文来源', en: 'Origins of a clause' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object(
    {
      number: Type.String({ title: '标准编号', minLength: 1, maxLength: NUMBER_LENGTH_MAX }),
      clause: Type.Optional(Type.String({ title: '章条编号', maxLength: CLAUSE_LENGTH_MAX })),
    },
    { additionalProperties: false },
  ),
  run: async (context, { number, clause }) => ({ origins: await originsOf(context.db, number, clause) }),
})
