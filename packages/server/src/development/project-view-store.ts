import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { ProjectView } from '../views.ts'
import { memberInConflict } from './facts-store.ts'
import { documentsOfProject } from './view-sql.ts'

type Parts = Pick<
  ProjectView,
  | 'formerTitles'
  | 'organization'
  | 'standardId'
  | 'duplicates'
  | 'documents'
  | 'participants'
  | 'applications'
  | 'hearings'
  | 'examinations'
  | 'demands'
  | 'tasks'
  | 'feedback'
  | 'charges'
>

/** The rows that hang on a project, each list as the page shows it, in one statement. */
export async function readProjectParts(
  db: Database,
  id: string,
  today: string,
): Promise<{ view: Parts; passed: ReadonlyMap<string, string> }> {
  const { rows } = await sql<Parts & { passed: { stage: string; since: string }[] }>`
    select
      (select jsonb_build_object('id', o.id, 'name', o.name, 'code', organization_value(o.id, 'code', ${today}::date),
         'businessScope', organization_value(o.id, 'businessScope', coalesce(p.approved_on, ${today}::date))) from organization o where o.id = p.organization_id) as organization,
      (select s.id from standard s where s.project_id = p.id order by s.id desc limit 1) as "standardId",
      (select coalesce(jsonb_agg(t.title order by t.id), '[]') from former_title t where t.project_id = p.id) as "formerTitles",
      (select jsonb_build_object('on', d.searched_on, 'hits', d.hits) from duplicate_search d where d.project_id = p.id order by d.id desc limit 1) as duplicates,
      ${documentsOfProject} as documents,
      ${participants} as participants,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'organizationName', a.organization_name, 'socialCreditCode', a.social_credit_code, 'category', a.category,
         'foreignInvested', a.foreign_invested, 'strengths', a.strengths, 'receivedOn', a.received_on, 'accepted', a.accepted, 'reason', a.reason) order by a.id), '[]')
        from application a where a.project_id = p.id) as applications,
      (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'department', h.department, 'matter', h.matter, 'deliveredOn', h.delivered_on, 'due', null,
         'repliedOn', h.replied_on, 'objects', h.objects, 'reply', h.reply) order by h.id), '[]') from hearing h where h.project_id = p.id) as hearings,
      ${examinations} as examinations,
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'examinationId', d.examination_id, 'clause', d.clause, 'demand', d.demand, 'answer', d.answer,
         'answeredOn', d.answered_on, 'versionId', d.document_id) order by d.id), '[]') from demand d where d.project_id = p.id) as demands,
      ${tasks(today)} as tasks,
      (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'receipt', f.receipt, 'kind', f.kind, 'clause', f.clause, 'body', f.body, 'organizationName', f.organization_name,
         'receivedOn', f.received_on, 'due', f.due_on, 'answer', f.answer, 'answeredOn', f.answered_on, 'published', coalesce(f.published, false), 'satisfied', f.satisfied) order by f.id desc), '[]')
        from feedback f where f.project_id = p.id) as feedback,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'payer', c.payer, 'amountFen', c.amount_fen, 'on', c.on_day, 'tariff', c.tariff) order by c.id), '[]')
        from charge c where c.project_id = p.id) as charges,
      (select coalesce(jsonb_agg(jsonb_build_object('stage', e.stage, 'since', e.since)), '[]') from (${stageEntries}) e) as passed
    from project p where p.id = ${id}`.execute(db)
  const row = rows[0]
  if (!row) throw new Error(`no project ${id}`)
  const { passed, ...view } = row
  return { view, passed: new Map(passed.map(({ stage, since }) => [stage, since])) }
}

const participants = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'organizationName', x.organization_name, 'socialCreditCode', x.social_credit_code, 'shortNames', x.short_names,
    'category', x.category, 'foreignInvested', x.foreign_invested, 'order', x.position, 'addedOn', x.added_on, 'reason', x.reason,
    'contributions', (select coalesce(jsonb_agg(jsonb_build_object('on', c.on_day, 'contribution', c.contribution) order by c.id), '[]') from contribution c where c.participant_id = x.id),
    'drafters', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', coalesce(n.name, '—'), 'role', f.role, 'order', f.position) order by f.position), '[]')
      from drafter f join person n on n.id = f.person_id where f.participant_id = x.id)
  ) order by x.position, x.id), '[]') from participant x where x.project_id = p.id)`

/** A voting member whose employer drafts, or who drafts, shows the conflict with its code. */
const examinations = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'mode', e.mode, 'on', e.held_on, 'place', e.place, 'agenda', e.agenda, 'method', e.method,
    'conclusion', e.conclusion, 'opinion', e.opinion, 'counted', e.counted, 'concludedOn', e.concluded_on,
    'members', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', coalesce(n.name, '—'), 'organizationName', m.employer, 'voting', m.voting, 'chair', m.chair,
        'present', m.present, 'withdrawnReason', m.withdrawn_reason,
        'conflict', case when m.voting and ${memberInConflict}
          then jsonb_build_object('code', 'EXPERT_IN_CONFLICT', 'data', jsonb_build_object('expert', coalesce(n.name, '—'), 'organization', m.employer)) end,
        'ballot', (select b.choice from ballot b where b.member_id = m.id order by b.id desc limit 1),
        'ballotReason', (select b.reason from ballot b where b.member_id = m.id order by b.id desc limit 1),
        'ballotHistory', (select count(*) from ballot b where b.member_id = m.id)) order by m.chair desc, m.id), '[]')
      from examination_member m join expert x on x.id = m.expert_id join person n on n.id = x.person_id where m.examination_id = e.id)
  ) order by e.id), '[]') from examination e where e.project_id = p.id)`

const tasks = (today: string) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'organizationName', o.organization_name, 'dueOn', t.due_on,
    'state', case when t.done_on is not null then 'done' when t.due_on < ${today}::date then 'overdue' else 'open' end,
    'doneOn', t.done_on, 'summary', t.summary, 'standardId', t.standard_id, 'standardNumber', s.number) order by t.due_on, o.position), '[]')
  from task t join participant o on o.id = t.participant_id join standard s on s.id = t.standard_id where t.project_id = p.id)`

/** The day on which each stage was entered, read from the events that lead there. */
const stageEntries = sql`
  select v.stage, min(e.occurred_on) as since
  from trace_event e join (values ('project.proposed', 'proposal'), ('project.approved', 'drafting'), ('enquiry.opened', 'enquiry'), ('enquiry.closed', 'disposition'),
    ('examination.submitted', 'examination'), ('approval.submitted', 'approval'), ('standard.approved', 'publication'), ('standard.published', 'implementation'), ('review.started', 'review')) as v (type, stage)
    on v.type = e.type
  where e.project_id = p.id
    and not exists (select 1 from trace_event u where u.project_id = p.id and u.type = 'act.undone' and (u.data ->> 'event')::bigint = e.seq)
  group by v.stage`
