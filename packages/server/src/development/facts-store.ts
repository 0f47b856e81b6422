import {
  type Calendar,
  defaultRules,
  type Facts,
  missingInDossier,
  missingInProposal,
  type Notice,
  type OrganizationRules,
  publishedCalendar,
  type Stage,
} from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import { isOfDraftingSide } from './conflict-store.ts'

type FactsRow = {
  stage: Stage
  stage_since: string
  taken_over_at: Stage | null
  proposal: Record<string, unknown>
  announced_on: string | null
  rules: Partial<OrganizationRules> | null
  notices: (Notice & { year: number })[] | null
  duplicate_search_on: string | null
  assessment: { on: string; passed: boolean } | null
  participants: number
  draft: { uploadedOn: string; order: number } | null
  statement: { uploadedOn: string; order: number; missingParts: string[] | null } | null
  enquiry: { round: number; opensOn: string; closesOn: string; openedAtOrder: number } | null
  comments: number
  unanswered: number
  hearings: Facts['hearings'] | null
  examinations: Facts['examinations'] | null
  open_examination: Facts['openExamination']
  demands: number
  demands_unanswered: number
  standard: {
    number: string
    publishedOn: string | null
    implementsOn: string | null
    lastReviewOn: string | null
    replacedFrom: string | null
  } | null
}

/**
 * Everything the guards may ask of a project, in one statement. The rules are those in force on `today`: the latest
 * setting of each name that has begun.
 */
export async function loadFacts(db: Database, projectId: string, today: string): Promise<Facts> {
  const { rows } = await sql<FactsRow>`
    select p.stage, p.stage_since, p.history->>'reached' as taken_over_at, p.proposal, p.announced_on,
      (select jsonb_object_agg(r.name, r.value) from (
         select distinct on (name) name, value from organization_rule
         where organization_id = p.organization_id and in_force_from <= ${today}::date
         order by name, in_force_from desc, id desc) r) as rules,
      (select jsonb_agg(jsonb_build_object('year', c.year, 'source', c.source, 'days', c.days)) from calendar_notice c) as notices,
      (select max(d.searched_on) from duplicate_search d where d.project_id = p.id) as duplicate_search_on,
      (select jsonb_build_object('on', a.held_on, 'passed', a.passed) from assessment a where a.project_id = p.id order by a.id desc limit 1) as assessment,
      (select count(*)::int from participant x where x.project_id = p.id) as participants,
      (select jsonb_build_object('uploadedOn', d.occurred_on, 'order', d.position) from document d
        where d.project_id = p.id and d.kind = 'draftText' order by d.position desc limit 1) as draft,
      (select jsonb_build_object('uploadedOn', d.occurred_on, 'order', d.position, 'missingParts', d.missing_parts) from document d
        where d.project_id = p.id and d.kind = 'explanatoryStatement' order by d.position desc limit 1) as statement,
      (select jsonb_build_object('round', e.round, 'opensOn', e.opens_on, 'closesOn', e.closes_on, 'openedAtOrder', d.position)
        from enquiry_round e join document d on d.id = e.document_id where e.project_id = p.id order by e.round desc limit 1) as enquiry,
      (select count(*)::int from comment c where c.project_id = p.id) as comments,
      (select count(*)::int from comment c where c.project_id = p.id and c.disposition is null) as unanswered,
      (select jsonb_agg(jsonb_build_object('department', h.department, 'deliveredOn', h.delivered_on, 'repliedOn', h.replied_on) order by h.id)
        from hearing h where h.project_id = p.id) as hearings,
      (select jsonb_agg(jsonb_build_object('kind', e.kind, 'on', e.held_on, 'passed', e.conclusion = 'passed') order by e.id)
        from examination e where e.project_id = p.id and e.concluded_on is not null) as examinations,
      (select jsonb_build_object('kind', e.kind, 'mode', e.mode,
          'invited', (select count(*) from examination_member m where m.examination_id = e.id and m.withdrawn_reason is null),
          'present', (select count(*) from examination_member m where m.examination_id = e.id and m.withdrawn_reason is null and m.present),
          'conflicts', coalesce((select jsonb_agg(coalesce(n.name, m.employer))
             from examination_member m join expert x on x.id = m.expert_id left join person n on n.id = x.person_id
             where m.examination_id = e.id and m.voting and m.withdrawn_reason is null and ${memberInConflict}), '[]'))
        from examination e where e.project_id = p.id and e.concluded_on is null) as open_examination,
      (select count(*)::int from demand d where d.project_id = p.id) as demands,
      (select count(*)::int from demand d where d.project_id = p.id and d.answered_on is null) as demands_unanswered,
      (select jsonb_build_object('number', s.number, 'publishedOn', s.published_on, 'implementsOn', s.implements_on, 'lastReviewOn', s.last_review_on,
          'replacedFrom', (select min(n.implements_on) from standard n where n.replaces_standard_id = s.id and n.published_on is not null))
        from standard s where s.project_id = p.id order by s.id desc limit 1) as standard
    from project p where p.id = ${projectId}`.execute(db)
  const row = rows[0]
  if (!row) throw new Error(`no project ${projectId}`)
  return factsOf(row)
}

/** Rests on aliases m (member, with the employer at the time of the invitation), x (expert), n (person) and p (project). */
export const memberInConflict = isOfDraftingSide({
  projectId: sql`p.id`,
  employer: sql`m.employer`,
  personId: sql`x.person_id`,
  accountId: sql`x.account_id`,
  name: sql`n.name`,
  phone: sql`n.phone`,
  email: sql`n.email`,
})

function factsOf(row: FactsRow): Facts {
  const subjects = row.proposal['subjects']
  const facts = {
    stage: row.stage,
    stageSince: row.stage_since,
    takenOverAt: row.taken_over_at,
    rules: { ...defaultRules, ...row.rules },
    calendar: calendarWith(row.notices ?? []),
    proposal: { missing: missingInProposal(row.proposal) },
    duplicateSearchOn: row.duplicate_search_on,
    assessment: row.assessment,
    projectAnnouncedOn: row.announced_on,
    participantCount: row.participants,
    draft: row.draft,
    explanatoryStatement: row.statement,
    enquiry: row.enquiry,
    comments: { count: row.comments, unanswered: row.unanswered },
    touchesAuthorities: Array.isArray(subjects) && subjects.length > 0,
    hearings: row.hearings ?? [],
    examinations: row.examinations ?? [],
    openExamination: row.open_examination,
    demands: { count: row.demands, unanswered: row.demands_unanswered },
    number: row.standard?.number ?? null,
    publishedOn: row.standard?.publishedOn ?? null,
    implementsOn: row.standard?.implementsOn ?? null,
    lastReviewOn: row.standard?.lastReviewOn ?? null,
    replacedFrom: row.standard?.replacedFrom ?? null,
  }
  return { ...facts, dossierMissing: missingInDossier(facts).map(({ title }) => title) }
}

function calendarWith(notices: readonly (Notice & { year: number })[]): Calendar {
  return {
    notices: {
      ...publishedCalendar.notices,
      ...Object.fromEntries(notices.map(({ year, ...notice }) => [year, notice])),
    },
  }
}
