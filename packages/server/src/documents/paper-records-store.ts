import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** What every paper of a project may say of it. Days are `YYYY-MM-DD`. */
export type ProjectHead = {
  readonly id: string
  readonly organizationId: string
  readonly organizationName: string
  /** The head of its letters, where it has set one that is in force. */
  readonly letterhead: string | null
  /** How the organization is reached: its own line, or the one last given in this project. */
  readonly contact: string | null
  /** The scope in force on the day of approval; before it, today. */
  readonly businessScope: string
  readonly title: string
  readonly titleEn: string | null
  readonly kind: 'new' | 'revision'
  readonly planNumber: string | null
  readonly proposal: Readonly<Record<string, unknown>>
  readonly proposedOn: string
  readonly approvedOn: string | null
  readonly announcedOn: string | null
  readonly announcementNumber: string | null
  readonly monthsPlanned: number | null
  readonly submissionNumber: string | null
  readonly proposedImplementsOn: string | null
  /** Whom the dossier was submitted to. */
  readonly submissionTo: string | null
  /** Number of the standard that is revised. */
  readonly replaces: string | null
  /** The title under which the project began, where it has changed. */
  readonly formerTitle: string | null
  /** Names in the order in which the standard names them. */
  readonly draftingOrganizations: readonly string[]
  readonly standard: {
    readonly number: string
    readonly approvedOn: string | null
    readonly publishedOn: string | null
    readonly implementsOn: string | null
    readonly openness: 'full' | 'part' | 'name' | null
    readonly announcementNumber: string | null
    readonly ics: string | null
    readonly ccs: string | null
  } | null
}

export async function readProjectHead(
  db: Database,
  projectId: string,
  today: string,
): Promise<ProjectHead | undefined> {
  const { rows } = await sql<ProjectHead>`
    select p.id, p.organization_id as "organizationId", o.name as "organizationName",
      coalesce(o.contact, (select e.contact from enquiry_round e where e.project_id = p.id order by e.round desc limit 1),
        (select c.contact from participation_call c where c.project_id = p.id order by c.id desc limit 1)) as contact,
      (select r.value #>> '{}' from organization_rule r where r.organization_id = o.id and r.name = 'letterhead' and r.in_force_from <= ${today}::date
        order by r.in_force_from desc, r.id desc limit 1) as letterhead,
      organization_value(o.id, 'businessScope', coalesce(p.approved_on, ${today}::date)) as "businessScope", p.title, p.title_en as "titleEn", p.kind, p.plan_number as "planNumber", p.proposal,
      p.proposed_on as "proposedOn", p.approved_on as "approvedOn", p.announced_on as "announcedOn",
      p.announcement_number as "announcementNumber", p.months_planned as "monthsPlanned", p.submission_number as "submissionNumber",
      p.proposed_implements_on as "proposedImplementsOn", p.submission_to as "submissionTo",
      (select r.number from standard r where r.id = p.revises_standard_id) as replaces,
      (select t.title from former_title t where t.project_id = p.id order by t.id limit 1) as "formerTitle",
      (select coalesce(jsonb_agg(x.organization_name order by x.position, x.id), '[]') from participant x where x.project_id = p.id) as "draftingOrganizations",
      (select jsonb_build_object('number', s.number, 'approvedOn', s.approved_on, 'publishedOn', s.published_on, 'implementsOn', s.implements_on,
          'openness', s.openness, 'announcementNumber', s.announcement_number, 'ics', s.ics, 'ccs', s.ccs)
        from standard s where s.project_id = p.id order by s.id desc limit 1) as standard
    from project p join organization o on o.id = p.organization_id where p.id = ${projectId}`.execute(db)
  return rows[0]
}

export type DuplicateHit = { readonly title: string; readonly number: string | null; readonly like: number }

export async function readDuplicateHits(db: Database, projectId: string): Promise<readonly DuplicateHit[] | null> {
  const row = await db
    .selectFrom('duplicate_search')
    .select('hits')
    .where('project_id', '=', projectId)
    .orderBy('duplicate_search.id', 'desc')
    .executeTakeFirst()
  return row ? (row.hits as DuplicateHit[]) : null // written by search-duplicates as hits
}

export type AssessmentRecord = {
  readonly heldOn: string
  readonly place: string | null
  readonly opinion: string
  readonly passed: boolean
  readonly experts: readonly string[]
}

/** The last assessment of a proposal. An assessor whose name was erased stays as a line without one. */
export async function readAssessment(db: Database, projectId: string): Promise<AssessmentRecord | undefined> {
  const { rows } = await sql<AssessmentRecord>`
    select a.held_on as "heldOn", a.place, a.opinion, a.passed,
      (select coalesce(jsonb_agg(coalesce(n.name, '—') order by i.position), '[]')
        from jsonb_array_elements_text(a.person_ids) with ordinality i (id, position) left join person n on n.id = i.id) as experts
    from assessment a where a.project_id = ${projectId} order by a.id desc limit 1`.execute(db)
  return rows[0]
}

export type CallRecord = {
  readonly openedOn: string
  readonly closesOn: string
  readonly conditions: string
  readonly contact: string
}

export async function readCall(db: Database, projectId: string): Promise<CallRecord | undefined> {
  const { rows } = await sql<CallRecord>`
    select c.opened_on as "openedOn", c.closes_on as "closesOn", c.conditions, c.contact
    from participation_call c where c.project_id = ${projectId} order by c.id desc limit 1`.execute(db)
  return rows[0]
}

export type GroupRecord = {
  readonly organizations: readonly {
    readonly name: string
    readonly shortNames: readonly string[]
    readonly socialCreditCode: string | null
    readonly category: string
    readonly joinedOn: string
    readonly reason: string | null
    readonly contributions: readonly string[]
  }[]
  readonly persons: readonly {
    readonly name: string
    readonly organization: string
    readonly role: string
    readonly joinedOn: string
  }[]
}

/** The working group: organizations and persons, each in the order in which they are named. */
export async function readGroup(db: Database, projectId: string): Promise<GroupRecord> {
  const { rows } = await sql<GroupRecord>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('name', x.organization_name, 'shortNames', x.short_names, 'socialCreditCode', x.social_credit_code,
          'category', x.category, 'joinedOn', x.added_on, 'reason', x.reason,
          'contributions', (select coalesce(jsonb_agg(c.contribution order by c.id), '[]') from contribution c where c.participant_id = x.id)) order by x.position, x.id), '[]')
        from participant x where x.project_id = p.id) as organizations,
      (select coalesce(jsonb_agg(jsonb_build_object('name', coalesce(n.name, '—'), 'organization', x.organization_name, 'role', f.role, 'joinedOn', f.added_on) order by f.position, f.id), '[]')
        from drafter f join participant x on x.id = f.participant_id join person n on n.id = f.person_id where f.project_id = p.id) as persons
    from project p where p.id = ${projectId}`.execute(db)
  return rows[0] ?? { organizations: [], persons: [] }
}

export type RoundRecord = {
  readonly id: string
  readonly round: number
  readonly opensOn: string
  readonly closesOn: string
  readonly deviation: string | null
  readonly contact: string
  readonly documentNumber: string | null
}

/** Every round of comments, the first one first. */
export async function listRounds(db: Database, projectId: string): Promise<RoundRecord[]> {
  const { rows } = await sql<RoundRecord>`
    select e.id, e.round, e.opens_on as "opensOn", e.closes_on as "closesOn", e.deviation, e.contact, e.document_number as "documentNumber"
    from enquiry_round e where e.project_id = ${projectId} order by e.round`.execute(db)
  return rows
}

export type CommentRecord = {
  readonly receipt: string
  readonly round: number
  readonly clause: string | null
  readonly opinion: string
  readonly proposed: string | null
  readonly reason: string | null
  readonly sender: string | null
  readonly late: boolean
  readonly disposition: 'accepted' | 'partlyAccepted' | 'notAccepted' | null
  readonly dispositionReason: string | null
}

/** Comments in the order in which they came; an organization goes before the person who wrote for it. */
export async function listCommentsOf(db: Database, projectId: string): Promise<CommentRecord[]> {
  const { rows } = await sql<CommentRecord>`
    select c.receipt, c.round, c.clause, c.opinion, c.proposed, c.reason, coalesce(c.organization_name, n.name) as sender, c.late,
      c.disposition, c.disposition_reason as "dispositionReason"
    from comment c left join person n on n.id = c.person_id where c.project_id = ${projectId} order by c.id`.execute(db)
  return rows
}

export type HearingRecord = {
  readonly id: string
  readonly department: string
  readonly matter: string | null
  readonly deliveredOn: string | null
  readonly replyDays: number | null
}

/** Departments to be heard, with the days that the organization's rule in force on `today` gives them to reply. */
export async function listHearings(db: Database, projectId: string, today: string): Promise<HearingRecord[]> {
  const { rows } = await sql<HearingRecord>`
    select h.id, h.department, h.matter, h.delivered_on as "deliveredOn",
      (select r.value::int from organization_rule r where r.organization_id = p.organization_id and r.name = 'departmentReplyDays' and r.in_force_from <= ${today}::date
        order by r.in_force_from desc, r.id desc limit 1) as "replyDays"
    from hearing h join project p on p.id = h.project_id where h.project_id = ${projectId} order by h.id`.execute(db)
  return rows
}

export type PanelMember = {
  readonly id: string
  readonly name: string
  readonly employer: string
  readonly title: string | null
  readonly fields: readonly string[]
  readonly voting: boolean
  readonly chair: boolean
  readonly present: boolean | null
  readonly drafts: boolean
  readonly choice: 'agree' | 'disagree' | 'abstain' | null
  readonly ballotReason: string | null
}

export type ExaminationRecord = {
  readonly id: string
  readonly kind: 'initial' | 'final'
  readonly mode: 'meeting' | 'letter'
  readonly heldOn: string
  readonly place: string | null
  readonly time: string | null
  readonly costs: string | null
  readonly agenda: string
  readonly documentNumber: string | null
  readonly method: 'consensus' | 'ballot' | null
  readonly sustainedObjections: number | null
  readonly conclusion: 'passed' | 'redraft' | null
  readonly opinion: string | null
  readonly concludedOn: string | null
  /** Who wrote the minutes; the name stands in its erasable row, to which the event of the conclusion points. */
  readonly recorder: string | null
  /** Whoever was invited and has not withdrawn, the chair first; each with the ballot that counts. */
  readonly members: readonly PanelMember[]
  readonly demands: readonly {
    readonly clause: string | null
    readonly demand: string
    readonly answeredOn: string | null
  }[]
}

/** Every examination of a project, the first one first. */
export async function listExaminations(db: Database, projectId: string): Promise<ExaminationRecord[]> {
  const { rows } = await sql<ExaminationRecord>`
    select e.id, e.kind, e.mode, e.held_on as "heldOn", e.place, e.time_of_day as time, e.costs, e.agenda, e.document_number as "documentNumber", e.method,
      e.sustained_objections as "sustainedObjections", e.conclusion, e.opinion, e.concluded_on as "concludedOn",
      (select n.name from trace_event t join person n on n.id = t.persons -> 0 ->> 'id'
        where t.subject_kind = 'examination' and t.subject_id = e.id and t.type = 'examination.concluded' order by t.seq desc limit 1) as recorder,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', coalesce(n.name, '—'), 'employer', m.employer, 'title', x.title, 'fields', x.fields,
          'voting', m.voting, 'chair', m.chair, 'present', m.present,
          'drafts', exists (select 1 from participant o where o.project_id = e.project_id and (o.organization_name = m.employer or o.short_names ? m.employer)),
          'choice', (select b.choice from ballot b where b.member_id = m.id order by b.id desc limit 1),
          'ballotReason', (select b.reason from ballot b where b.member_id = m.id order by b.id desc limit 1)) order by m.chair desc, m.id), '[]')
        from examination_member m join expert x on x.id = m.expert_id join person n on n.id = x.person_id
        where m.examination_id = e.id and m.withdrawn_reason is null) as members,
      (select coalesce(jsonb_agg(jsonb_build_object('clause', d.clause, 'demand', d.demand, 'answeredOn', d.answered_on) order by d.id), '[]')
        from demand d where d.examination_id = e.id) as demands
    from examination e where e.project_id = ${projectId} order by e.id`.execute(db)
  return rows
}

/** The kinds of documents that are on file in a project. */
export async function listDocumentKinds(db: Database, projectId: string): Promise<string[]> {
  const rows = await db.selectFrom('document').select('kind').distinct().where('project_id', '=', projectId).execute()
  return rows.map(({ kind }) => kind)
}

export type PilotRecord = { readonly id: string; readonly organizationName: string; readonly dueOn: string }

export async function listPilots(db: Database, projectId: string): Promise<PilotRecord[]> {
  const { rows } = await sql<PilotRecord>`
    select t.id, x.organization_name as "organizationName", t.due_on as "dueOn"
    from task t join participant x on x.id = t.participant_id where t.project_id = ${projectId} and t.kind = 'pilot' order by x.position, t.id`.execute(
    db,
  )
  return rows
}

export type ReviewRecord = {
  readonly id: string
  readonly startedOn: string
  readonly reason: string
  readonly conclusion: 'confirmed' | 'revise' | 'withdraw' | null
  readonly conclusionReason: string | null
  readonly manner: string | null
  readonly concludedOn: string | null
  readonly documentNumber: string | null
  /** Feedback received before the conclusion, and how much of it was to be taken up in review. */
  readonly feedback: number
  readonly leading: number
  readonly pilots: number
  /** The edition that takes the place of a withdrawn one, where there is one. */
  readonly successor: string | null
}

export async function listReviews(db: Database, projectId: string): Promise<ReviewRecord[]> {
  const { rows } = await sql<ReviewRecord>`
    select r.id, r.started_on as "startedOn", r.reason, r.conclusion, r.conclusion_reason as "conclusionReason", r.manner, r.concluded_on as "concludedOn",
      r.document_number as "documentNumber",
      (select count(*)::int from feedback f where f.standard_id = r.standard_id and (r.concluded_on is null or f.received_on <= r.concluded_on)) as feedback,
      (select count(*)::int from feedback f where f.standard_id = r.standard_id and f.leads_to_review and (r.concluded_on is null or f.received_on <= r.concluded_on)) as leading,
      (select count(*)::int from task t where t.standard_id = r.standard_id and t.kind = 'pilot' and t.done_on is not null) as pilots,
      (select s.number from standard s where s.replaces_standard_id = r.standard_id and s.published_on is not null order by s.id desc limit 1) as successor
    from review r where r.project_id = ${projectId} order by r.id`.execute(db)
  return rows
}
