import { Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export function findStoredFile(db: Database, sha256: string) {
  return db.selectFrom('stored_file').selectAll().where('sha256', '=', sha256).executeTakeFirst()
}

export async function saveStoredFile(
  db: Database,
  row: { sha256: string; size_bytes: number; media_type: string; kind: string; stored_at: string },
): Promise<void> {
  await db
    .insertInto('stored_file')
    .values(row)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

export async function nextDocumentPosition(db: Database, projectId: string): Promise<number> {
  const { rows } = await sql<{
    next: number
  }>`select coalesce(max(position), 0) + 1 as next from document where project_id = ${projectId}`.execute(db)
  return rows[0]?.next ?? 1
}

/**
 * A document with whether everybody may have it: the text and its explanatory statement while comments are asked for
 * and after, and the text of a standard published in full.
 */
export async function findDocument(db: Database, id: string, today: string) {
  const { rows } = await sql<{
    id: string
    project_id: string
    name: string
    sha256: string
    converted_sha256: string | null
    media_type: string
    open: boolean
  }>`
    select d.id, d.project_id, d.name, d.sha256, d.converted_sha256, f.media_type,
      (exists (select 1 from enquiry_round e join document t on t.id = e.document_id where e.project_id = d.project_id and e.opens_on <= ${today}::date
          and (e.document_id = d.id or (d.kind = 'explanatoryStatement' and d.position <= (select max(x.position) from document x where x.project_id = d.project_id and x.kind = 'explanatoryStatement' and x.occurred_on <= e.opens_on))))
       or exists (select 1 from standard s where s.project_id = d.project_id and s.openness = 'full' and s.published_on <= ${today}::date
          and d.id = (select t.id from document t where t.project_id = d.project_id and t.kind = 'draftText' order by t.position desc limit 1))) as open
    from document d join stored_file f on f.sha256 = d.sha256 where d.id = ${id}`.execute(db)
  return rows[0]
}

/** Whether the public is asked for comments on a project today; what comes after the last day is taken as late. */
export async function isEnquiryOpen(db: Database, projectId: string, today: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select exists (select 1 from enquiry_round e join project p on p.id = e.project_id
      where e.project_id = ${projectId} and p.stage in ('enquiry', 'disposition') and e.opens_on <= ${today}::date) as open`.execute(
    db,
  )
  return rows[0]?.open ?? false
}

/** The organization of a project, which stays locked so that its documents are counted one after another. */
export async function lockProjectOf(db: Database, projectId: string): Promise<string> {
  const row = await db
    .selectFrom('project')
    .select('organization_id')
    .where('id', '=', projectId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('PROJECT_NOT_FOUND')
  return row.organization_id
}

export async function findStandardHome(
  db: Database,
  standardId: string,
): Promise<{ projectId: string; organizationId: string }> {
  const row = await db
    .selectFrom('standard')
    .select(['project_id as projectId', 'organization_id as organizationId'])
    .where('id', '=', standardId)
    .executeTakeFirst()
  if (!row) throw new Refusal('STANDARD_NOT_FOUND')
  return row
}

export function findFiled(db: Database, id: string) {
  return db
    .selectFrom('document')
    .select(['id', 'project_id', 'kind', 'name', 'sha256', 'converted_sha256'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

const CONVERSIONS_A_RUN_MAX = 100

/** Texts in the formats that only LibreOffice reads, the oldest first. */
export function listUnconverted(db: Database) {
  return db
    .selectFrom('document as d')
    .innerJoin('stored_file as f', 'f.sha256', 'd.sha256')
    .select(['d.id', 'd.name', 'd.sha256', 'f.kind as fileKind'])
    .where('f.kind', 'in', ['doc', 'wps'])
    .where('d.converted_sha256', 'is', null)
    .orderBy('d.id')
    .limit(CONVERSIONS_A_RUN_MAX)
    .execute()
}
