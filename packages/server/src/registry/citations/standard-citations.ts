import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { Citation } from '../../documents/text-check/citation.ts'

/**
 * What the published text of a standard of this platform cites: the last text of its project, once it was read. None of a
 * text that the public may not read: who cites what would tell of it.
 */
export async function readStandardCitations(db: Database, standardId: string): Promise<readonly Citation[]> {
  const { rows } = await sql<{ citations: readonly Citation[] | null }>`
    select c.citations
    from standard s join document d on d.project_id = s.project_id and d.kind = 'draftText'
    left join text_check c on c.document_id = d.id
    where s.id = ${standardId} and s.openness = 'full'
    order by d.position desc limit 1`.execute(db)
  return rows[0]?.citations ?? []
}

/** The published standards of which a document is the last text. */
export async function findStandardsOfText(db: Database, documentId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from document d join standard s on s.project_id = d.project_id
    where d.id = ${documentId} and d.kind = 'draftText'
      and (s.published_on is not null or s.published_day_unknown is true)
      and not exists (select 1 from document later
        where later.project_id = d.project_id and later.kind = 'draftText' and later.position > d.position)`.execute(db)
  return rows.map(({ id }) => id)
}
