import { type Expression, sql } from 'kysely'
import type { DocumentView } from '../views.ts'

/** A document as the pages see it; rests on the aliases d (document), f (stored_file) and n (person of the uploader). */
export const documentObject = sql`jsonb_build_object('id', d.id, 'kind', d.kind, 'name', d.name,
  'order', (select count(*) from document e where e.project_id = d.project_id and e.kind = d.kind and e.position <= d.position), 'sha256', d.sha256,
  'sizeBytes', f.size_bytes, 'mediaType', f.media_type, 'occurredOn', d.occurred_on, 'by', coalesce(n.name, ''), 'note', d.note,
  'generated', d.generated, 'documentNumber', d.document_number, 'converted', d.converted_sha256 is not null, 'missingParts', d.missing_parts,
  'check', (select jsonb_build_object('state', c.state, 'code', c.code, 'counts', c.counts) from text_check c where c.document_id = d.id))`

const documentSource = sql`document d join stored_file f on f.sha256 = d.sha256 left join account a on a.id = d.uploaded_by left join person n on n.id = a.person_id`

/** The newest document that is evidence of a row. */
export const documentOf = (row: Expression<unknown>) =>
  sql<DocumentView | null>`(select ${documentObject} from ${documentSource} where d.of_row = ${row} order by d.position desc limit 1)`

/** Rests on the alias p (project): with the id as a value, the database would plan the whole page anew each time. */
export const documentsOfProject = sql<
  DocumentView[]
>`(select coalesce(jsonb_agg(${documentObject} order by d.position desc), '[]') from ${documentSource} where d.project_id = p.id)`
