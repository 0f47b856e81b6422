import type { EvaluationState, EvaluatorKind } from '@zhunsheng/core'
import { wordDecimal, wordScoredShare } from '@zhunsheng/core'
import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { cutPage, pageInput, pageSize } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import type { Page } from '../../views.ts'
import { countEvaluations, listEvaluationRows, listExemplary, listScoreEntries } from './evaluation-store.ts'
import { scoreOf } from './score-of.ts'
import { seenBy } from './seen.ts'

export type EvaluationRow = {
  readonly id: string
  readonly number: string
  readonly organization: string
  readonly evaluator: EvaluatorKind
  readonly body: string | null
  readonly fromOn: string
  readonly toOn: string
  readonly state: EvaluationState
  readonly total: string | null
  readonly scored: string
  readonly grade: string | null
  readonly exemplaryReason: string | null
}

export type EvaluationList = Page<EvaluationRow> & { readonly mayPlan: boolean }

/** Everybody sees what is published; a body its own besides, the national authority all. */
export const listEvaluations = useCase({
  name: 'implementation.list-evaluations',
  title: { zh: '实施效果评估', en: 'Evaluations of effect' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'evaluation list' },
  input: Type.Object(
    {
      number: Type.Optional(Type.String({ maxLength: 200 })),
      state: Type.Optional(Type.Enum(['planned', 'underWay', 'concluded', 'published'])),
      exemplary: Type.Optional(Type.Boolean()),
      ...pageInput,
    },
    { additionalProperties: false },
  ),
  run: async (context, { number, state, exemplary, cursor, limit }): Promise<EvaluationList> => {
    const { db, actor } = context
    const size = pageSize(limit)
    const filters = { number, state, exemplary }
    const seen = await seenBy(context)
    const total = await countEvaluations(db, filters, seen)
    const { rows, next } = cutPage(await listEvaluationRows(db, filters, seen, cursor, size + 1), size, ({ id }) => id)
    const ids = rows.map(({ id }) => id)
    const [entries, exemplaries] = await Promise.all([listScoreEntries(db, ids), listExemplary(db, ids)])
    return {
      total,
      next,
      mayPlan: actor.platformAdministrator || organizationsWith(actor, ['secretary', 'leader']).length > 0,
      rows: rows.map((row) => {
        const score = scoreOf(
          row,
          entries.filter(({ evaluationId }) => evaluationId === row.id),
        )
        return {
          id: row.id,
          number: row.number,
          organization: row.organization,
          evaluator: row.evaluator,
          body: row.body,
          fromOn: row.from_on,
          toOn: row.to_on,
          state: row.state,
          total: score.total && wordDecimal(score.total),
          scored: wordScoredShare(score),
          grade: score.grade,
          exemplaryReason: exemplaries.find(({ evaluationId }) => evaluationId === row.id)?.reason ?? null,
        }
      }),
    }
  },
})
