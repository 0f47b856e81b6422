import { clauseOriginFields, parseStandardNumber, Refusal } from '@zhunsheng/core'
import { listRevisedClauses } from './origin-store.ts'
import { feedbackStep, subjectOf } from './step.ts'

const REVISING: readonly (string | null)[] = ['review', 'amendment']

/**
 * Ties a clause of the new edition to the feedback that caused it. Refuses with `CLAUSE_ORIGIN_NOT_REVISING`,
 * `CLAUSE_ORIGIN_SAME_EDITION` and `CLAUSE_ORIGIN_KNOWN`.
 */
export const recordClauseOrigin = feedbackStep({
  name: 'implementation.record-clause-origin',
  title: { zh: '记录条款来源', en: 'Record the origin of a clause' },
  from: ['answered', 'closed'],
  fields: clauseOriginFields,
  async run(context, feedback, { number: written, clause, note }) {
    if (!REVISING.includes(feedback.outcome)) throw new Refusal('CLAUSE_ORIGIN_NOT_REVISING')
    const parsed = parseStandardNumber(written)
    const number = parsed.kind === 'malformed' ? written : parsed.canonical
    if (number === feedback.number) throw new Refusal('CLAUSE_ORIGIN_SAME_EDITION', { number })
    const known = await listRevisedClauses(context.db, feedback.id)
    if (known.some((one) => one.number === number && one.clause === clause))
      throw new Refusal('CLAUSE_ORIGIN_KNOWN', { number, clause })
    await context.rows.insert('clause_origin', {
      id: context.newId(),
      feedback_id: feedback.id,
      number,
      clause,
      note,
      recorded_on: context.today,
    })
    context.record({
      type: 'clause.origin-recorded',
      ...subjectOf(feedback),
      data: { number, clause, receipt: feedback.receipt },
    })
  },
})
