import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { StandardView } from '../views.ts'
import { isPublished, statusSql } from './list-store.ts'

/** Found by its id or by its canonical number. Drafters are named by their organizations only. */
export async function readStandardView(
  db: Database,
  idOrNumber: string,
  today: string,
): Promise<Omit<StandardView, 'timeline'> | undefined> {
  const { rows } = await sql<Omit<StandardView, 'timeline'>>`
    select s.id, s.number, s.title, s.title_en as "titleEn", o.name as "organizationName", s.organization_id as "organizationId", s.project_id as "projectId",
      ${statusSql(today)} as status, s.published_on as "publishedOn", s.implements_on as "implementsOn", b.review_due as "reviewDue",
      coalesce(s.openness, 'name') as openness, s.joint_numbers as "jointNumbers", s.declared_link as "declaredLink", s.declared_on as "declaredOn",
      s.book_number as "bookNumber", s.price_fen as "priceFen",
      (select coalesce(jsonb_agg(t.title order by t.id), '[]') from former_title t where t.project_id = s.project_id) as "formerTitles",
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title)), '[]') from standard r where r.id = s.replaces_standard_id) as replaces,
      (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title)), '[]') from standard r where r.replaces_standard_id = s.id and (r.published_on is not null or r.published_day_unknown is true)) as "replacedBy",
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'order', d.position, 'sha256', d.sha256, 'sizeBytes', f.size_bytes,
         'mediaType', f.media_type, 'occurredOn', d.occurred_on, 'by', '', 'note', null, 'generated', d.generated, 'documentNumber', d.document_number)), '[]')
        from (select * from document where project_id = s.project_id and kind = 'draftText' order by position desc limit 1) d join stored_file f on f.sha256 = d.sha256) as documents,
      (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'receipt', q.receipt, 'kind', q.kind, 'clause', q.clause, 'body', q.body, 'organizationName', null,
         'receivedOn', q.received_on, 'due', q.due_on, 'answer', q.answer, 'answeredOn', q.answered_on, 'published', true, 'satisfied', q.satisfied) order by q.answered_on desc), '[]')
        from feedback q where q.standard_id = s.id and q.published) as interpretations,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'organizationName', x.organization_name, 'dueOn', t.due_on,
         'state', case when t.done_on is not null then 'done' when t.due_on < ${today}::date then 'overdue' else 'open' end,
         'doneOn', t.done_on, 'summary', t.summary, 'standardId', s.id, 'standardNumber', s.number) order by t.due_on, x.position), '[]')
        from task t join participant x on x.id = t.participant_id where t.standard_id = s.id) as tasks,
      (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'organizationName', x.organization_name, 'socialCreditCode', x.social_credit_code, 'shortNames', x.short_names,
         'category', x.category, 'foreignInvested', x.foreign_invested, 'order', x.position, 'addedOn', x.added_on, 'reason', null, 'contributions', '[]'::jsonb, 'drafters', '[]'::jsonb) order by x.position, x.id), '[]')
        from participant x where x.project_id = s.project_id) as participants
    from standard s join organization o on o.id = s.organization_id join standard_board b on b.standard_id = s.id
    where (s.id = ${idOrNumber} or s.number = ${idOrNumber}) and ${isPublished}`.execute(db)
  return rows[0]
}
