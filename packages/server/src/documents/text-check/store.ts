import type { Stage } from '@zhunsheng/core'
import type { CheckReport } from '@zhunsheng/text'
import type { Database } from '../../db/pool.ts'
import type { ShownBlock } from './checked-file.ts'
import type { Citation } from './citation.ts'

/** Kinds of documents that the text engine reads. */
export const checkedKinds = ['draftText', 'explanatoryStatement'] as const

/** Puts a text in the queue; one that was checked before is checked again. */
export async function askForCheck(db: Database, documentId: string, now: string): Promise<void> {
  await db
    .insertInto('text_check')
    .values({ document_id: documentId, state: 'waiting', asked_at: now })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet({ state: 'waiting', asked_at: now }))
    .execute()
}

/** The text that has waited longest; one that a killed process left half done waits again. */
export async function nextToCheck(db: Database) {
  return db
    .selectFrom('text_check as c')
    .innerJoin('document as d', 'd.id', 'c.document_id')
    .innerJoin('project as p', 'p.id', 'd.project_id')
    .innerJoin('stored_file as f', 'f.sha256', 'd.sha256')
    .select([
      'd.id',
      'd.kind',
      'd.name',
      'd.position',
      'd.sha256',
      'd.converted_sha256 as converted',
      'd.project_id as projectId',
      'f.kind as fileKind',
      'p.stage',
    ])
    .where('c.state', 'in', ['waiting', 'running'])
    .orderBy('c.asked_at')
    .orderBy('c.document_id')
    .limit(1)
    .executeTakeFirst()
    .then((row) => row && { ...row, stage: row.stage as Stage }) // only stages of the procedure are written there
}

export async function markRunning(db: Database, documentId: string): Promise<void> {
  await db.updateTable('text_check').set({ state: 'running' }).where('document_id', '=', documentId).execute()
}

export type Ended =
  | {
      readonly state: 'done'
      readonly report: CheckReport
      readonly blocks: readonly ShownBlock[]
      readonly citations: readonly Citation[]
    }
  | { readonly state: 'unreadable' | 'failed'; readonly code: string }

export async function saveEnded(
  db: Database,
  documentId: string,
  ended: Ended,
  cited: readonly string[],
  now: string,
): Promise<void> {
  const done = ended.state === 'done'
  await db
    .updateTable('text_check')
    .set({
      state: ended.state,
      code: done ? null : ended.code,
      ended_at: now,
      rule_set_version: done ? ended.report.ruleSetVersion : null,
      report: done ? JSON.stringify(ended.report) : null,
      blocks: done ? JSON.stringify(ended.blocks) : null,
      counts: done ? JSON.stringify(ended.report.counts) : null,
      cited: JSON.stringify(cited),
      citations: done ? JSON.stringify(ended.citations) : null,
    })
    .where('document_id', '=', documentId)
    .execute()
}

export async function findCheck(db: Database, documentId: string) {
  const row = await db.selectFrom('text_check').selectAll().where('document_id', '=', documentId).executeTakeFirst()
  if (!row) return null
  return {
    ...row,
    report: row.report as CheckReport | null, // written by saveEnded alone
    blocks: row.blocks as readonly ShownBlock[] | null,
  }
}

/** A finding of the last check of a text, on trial or not. */
export async function findFinding(db: Database, documentId: string, checkId: string, fingerprint: string) {
  const check = await findCheck(db, documentId)
  const all = check?.report ? [...check.report.findings, ...check.report.trialFindings] : []
  return all.find((finding) => finding.checkId === checkId && finding.fingerprint === fingerprint) ?? null
}

/** How many texts are ahead in the queue. */
export async function countAhead(db: Database, askedAt: Date): Promise<number> {
  const { count } = await db
    .selectFrom('text_check')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('state', 'in', ['waiting', 'running'])
    .where('asked_at', '<', askedAt)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What the last text of a project that was checked cites, in canonical form; null where none was checked yet. */
export async function findCited(db: Database, projectId: string): Promise<readonly string[] | null> {
  const row = await db
    .selectFrom('document as d')
    .innerJoin('text_check as c', 'c.document_id', 'd.id')
    .select('c.cited')
    .where('d.project_id', '=', projectId)
    .where('d.kind', '=', 'draftText')
    .where('c.cited', 'is not', null)
    .orderBy('d.position', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? (row.cited as readonly string[]) : null // written by saveEnded alone
}

/** The newest readable text of a kind in the project, filed before `position` where that is given. */
export function findBeside(db: Database, projectId: string, kind: string, position?: number) {
  return db
    .selectFrom('document as d')
    .innerJoin('stored_file as f', 'f.sha256', 'd.sha256')
    .select(['d.id', 'd.name', 'd.sha256', 'd.converted_sha256 as converted', 'f.kind as fileKind'])
    .where('d.project_id', '=', projectId)
    .where('d.kind', '=', kind)
    .$if(position !== undefined, (query) => query.where('d.position', '<', position ?? 0))
    .orderBy('d.position', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function findCheckedDocument(db: Database, documentId: string) {
  return db
    .selectFrom('document as d')
    .innerJoin('project as p', 'p.id', 'd.project_id')
    .select([
      'd.id',
      'd.kind',
      'd.name',
      'd.position',
      'd.sha256',
      'd.converted_sha256 as converted',
      'd.project_id as projectId',
      'p.title',
      'p.organization_id as organizationId',
    ])
    .where('d.id', '=', documentId)
    .where('d.kind', 'in', checkedKinds)
    .executeTakeFirst()
}

/** What people have decided about findings of a project and not taken back. */
export function listDecisions(db: Database, projectId: string) {
  return db
    .selectFrom('finding_decision as f')
    .leftJoin('account as a', 'a.id', 'f.decided_by')
    .leftJoin('person as n', 'n.id', 'a.person_id')
    .select([
      'f.id',
      'f.check_id as checkId',
      'f.fingerprint',
      'f.decision',
      'f.reason',
      'f.occurred_on as on',
      'n.name as by',
    ])
    .where('f.project_id', '=', projectId)
    .where('f.withdrawn_on', 'is', null)
    .orderBy('f.id')
    .execute()
}

export function findDecision(db: Database, id: string) {
  return db
    .selectFrom('finding_decision')
    .select(['id', 'project_id as projectId', 'document_id as documentId', 'check_id as checkId'])
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
}

export async function organizationOfProject(db: Database, projectId: string): Promise<string | null> {
  const row = await db.selectFrom('project').select('organization_id').where('id', '=', projectId).executeTakeFirst()
  return row?.organization_id ?? null
}
