import type {
  EvaluationGrading,
  EvaluationState,
  EvaluatorKind,
  EvaluatorRelation,
  Indicator,
  Scores,
} from '@zhunsheng/core'
import Type from 'typebox'
import { organizationsWith } from '../../abilities.ts'
import { useCase } from '../../use-case.ts'
import { reachOf } from '../monitoring/authority.ts'
import { listExemplary, listScoreEntries, type ScoreEntry } from './evaluation-store.ts'
import { evaluationIdInput } from './require-evaluation.ts'
import { requireSeenEvaluation } from './require-seen.ts'
import { scoresOf } from './score-of.ts'

/** An evaluation with what its arithmetic is made of; whoever shows it counts with the same function of core. */
export type EvaluationView = {
  readonly id: string
  readonly number: string
  readonly organization: string
  readonly systemName: string
  readonly indicators: readonly Indicator[]
  readonly grading: EvaluationGrading
  readonly scores: Scores
  readonly entries: readonly ScoreEntry[]
  readonly evaluator: EvaluatorKind
  readonly body: string | null
  readonly maker: string
  readonly relation: EvaluatorRelation
  readonly relationNote: string
  readonly fromOn: string
  readonly toOn: string
  readonly state: EvaluationState
  readonly plannedOn: string
  readonly concludedOn: string | null
  readonly publishedOn: string | null
  readonly scope: string | null
  readonly problems: string | null
  readonly suggestions: string | null
  readonly conclusion: string | null
  readonly exemplaryReason: string | null
  readonly mayWrite: boolean
  readonly mayPick: boolean
}

/** Published, for everybody; before that as the list shows it. Refuses with `EVALUATION_NOT_FOUND`. */
export const showEvaluation = useCase({
  name: 'implementation.show-evaluation',
  title: { zh: '查看实施效果评估', en: 'Show an evaluation of effect' },
  effect: 'read',
  roles: ['anyone'],
  cli: { command: 'evaluation show', positional: ['evaluationId'] },
  input: Type.Object({ evaluationId: evaluationIdInput }, { additionalProperties: false }),
  run: async (context, { evaluationId }): Promise<EvaluationView> => {
    const row = await requireSeenEvaluation(context, evaluationId)
    const entries = await listScoreEntries(context.db, [evaluationId])
    const [exemplary] = await listExemplary(context.db, [evaluationId])
    const own = organizationsWith(context.actor, ['secretary', 'leader'])
    return {
      id: row.id,
      number: row.number,
      organization: row.organization,
      systemName: row.system_name,
      indicators: row.indicators,
      grading: row.grading,
      scores: scoresOf(entries),
      entries,
      evaluator: row.evaluator,
      body: row.body,
      maker: row.maker,
      relation: row.relation,
      relationNote: row.relation_note,
      fromOn: row.from_on,
      toOn: row.to_on,
      state: row.state,
      plannedOn: row.planned_on,
      concludedOn: row.concluded_on,
      publishedOn: row.published_on,
      scope: row.scope,
      problems: row.problems,
      suggestions: row.suggestions,
      conclusion: row.conclusion,
      exemplaryReason: exemplary?.reason ?? null,
      mayWrite: context.actor.platformAdministrator || own.includes(row.organization_id),
      mayPick: (await reachOf(context)) === 'everywhere',
    }
  },
})
