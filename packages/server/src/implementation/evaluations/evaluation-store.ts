import type { EvaluationGrading, EvaluationState, EvaluatorKind, EvaluatorRelation, Indicator } from '@zhunsheng/core'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { EvaluationTable } from '../../db/tables.ts'

export type Evaluation = Omit<
  Selectable<EvaluationTable>,
  'indicators' | 'grading' | 'state' | 'evaluator' | 'relation'
> & {
  readonly indicators: readonly Indicator[]
  readonly grading: EvaluationGrading
  readonly state: EvaluationState
  readonly evaluator: EvaluatorKind
  readonly relation: EvaluatorRelation
  readonly organization: string
  readonly body: string | null
}

/** Whose evaluations are seen besides the published ones. */
export type Seen = 'everything' | readonly string[]

const select = (db: Database) =>
  db
    .selectFrom('evaluation')
    .innerJoin('organization', 'organization.id', 'evaluation.organization_id')
    .leftJoin('evaluation_body', 'evaluation_body.id', 'evaluation.body_id')
    .selectAll('evaluation')
    .select(['organization.name as organization', 'evaluation_body.name as body'])

// Its words are bound by the checks of the table, its trees by the use-case that wrote them.
const read = (row: unknown): Evaluation => row as Evaluation

export async function findEvaluation(db: Database, id: string): Promise<Evaluation | null> {
  const row = await select(db).where('evaluation.id', '=', id).executeTakeFirst()
  return row ? read(row) : null
}

export type EvaluationFilters = {
  readonly number?: string | undefined
  readonly state?: string | undefined
  readonly exemplary?: boolean | undefined
}

const conditions = ({ number, state, exemplary }: EvaluationFilters, seen: Seen) =>
  sql<boolean>`${sql.join(
    [
      seen === 'everything'
        ? sql`true`
        : sql`(evaluation.state = 'published' or evaluation.organization_id in (${sql.join([...seen, ''])}))`,
      ...(number ? [sql`evaluation.number = ${number}`] : []),
      ...(state ? [sql`evaluation.state = ${state}`] : []),
      ...(exemplary
        ? [sql`exists (select from exemplary_case c where c.evaluation_id = evaluation.id and c.withdrawn_on is null)`]
        : []),
    ],
    sql` and `,
  )}`

/** Newest first, from behind a cursor. */
export async function listEvaluationRows(
  db: Database,
  filters: EvaluationFilters,
  seen: Seen,
  cursor: string | undefined,
  limit: number,
): Promise<Evaluation[]> {
  const rows = await select(db)
    .where(conditions(filters, seen))
    .$if(cursor !== undefined, (query) => query.where('evaluation.id', '<', cursor ?? ''))
    .orderBy('evaluation.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(read)
}

export async function countEvaluations(db: Database, filters: EvaluationFilters, seen: Seen): Promise<number> {
  const { total } = await db
    .selectFrom('evaluation')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(conditions(filters, seen))
    .executeTakeFirstOrThrow()
  return total
}

export type ScoreEntry = {
  readonly id: string
  readonly evaluationId: string
  readonly code: string
  readonly score: number | null
  readonly evidence: string
  readonly evidenceName: string | null
  readonly correction: string | null
  readonly enteredOn: string
}

/** Every entry of some evaluations, oldest first: of an indicator the last one counts. */
export async function listScoreEntries(db: Database, ids: readonly string[]): Promise<ScoreEntry[]> {
  return db
    .selectFrom('evaluation_score')
    .select([
      'id',
      'evaluation_id as evaluationId',
      'code',
      'score',
      'evidence',
      'evidence_name as evidenceName',
      'correction',
      'entered_on as enteredOn',
    ])
    .where('evaluation_id', 'in', [...ids, ''])
    .orderBy('id')
    .execute()
}

export type Exemplary = {
  readonly id: string
  readonly evaluationId: string
  readonly reason: string
  readonly pickedOn: string
}

export function listExemplary(db: Database, ids: readonly string[]): Promise<Exemplary[]> {
  return db
    .selectFrom('exemplary_case')
    .select(['id', 'evaluation_id as evaluationId', 'reason', 'picked_on as pickedOn'])
    .where('withdrawn_on', 'is', null)
    .where('evaluation_id', 'in', [...ids, ''])
    .execute()
}

export type ScoreEvidence = {
  readonly evaluationId: string
  readonly name: string
  readonly sha256: string
  readonly mediaType: string
}

/** The file behind one entry of points. */
export function findScoreEvidence(db: Database, id: string): Promise<ScoreEvidence | undefined> {
  return db
    .selectFrom('evaluation_score as s')
    .innerJoin('stored_file as f', 'f.sha256', 's.evidence_sha256')
    .select(['s.evaluation_id as evaluationId', 's.evidence_name as name', 'f.sha256', 'f.media_type as mediaType'])
    .where('s.id', '=', id)
    .$narrowType<{ name: string }>()
    .executeTakeFirst()
}
