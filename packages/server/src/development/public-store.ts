import type { Stage } from '@zhunsheng/core'
import { sql } from 'kysely'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import { dispositionSettled } from '../trace/recorded-event.ts'
import type { Page } from '../views.ts'

/** The last round of a project. Aliases: e (round), p (project), o (organization). */
const lastRounds = sql`enquiry_round e join project p on p.id = e.project_id join organization o on o.id = p.organization_id
  where not exists (select 1 from enquiry_round later where later.project_id = e.project_id and later.round > e.round)`

type Paged = { readonly cursor?: string | undefined; readonly limit?: number | undefined; readonly today: string }

export type ConsultationRow = {
  readonly projectId: string
  readonly title: string
  readonly organizationName: string
  readonly round: number
  readonly opensOn: string
  readonly closesOn: string
}

/** Open ones by the day they close, the next first; closed ones the latest first. The cursor is the day and the project. */
export async function listConsultationRows(
  db: Database,
  { state, today, cursor, limit }: Paged & { readonly state: 'open' | 'closed' },
): Promise<Page<ConsultationRow>> {
  const size = pageSize(limit)
  const stillOpen = sql`e.closed_on is null and e.closes_on >= ${today}::date`
  const matching = sql`${lastRounds} and ${state === 'open' ? stillOpen : sql`not (${stillOpen})`}`
  const beyond = beyondCursor(cursor, state === 'open' ? sql`>` : sql`<`, sql`e.closes_on, p.id`)
  const order = state === 'open' ? sql`e.closes_on, p.id` : sql`e.closes_on desc, p.id desc`
  const { rows } = await sql<ConsultationRow>`
    select p.id as "projectId", p.title, o.name as "organizationName", e.round, e.opens_on as "opensOn", e.closes_on as "closesOn"
    from ${matching}${beyond} order by ${order} limit ${size + 1}`.execute(db)
  const total = await countRows(db, (cut) => sql`select 1 from ${matching} ${cut}`)
  return { ...cutPage(rows, size, (row) => `${row.closesOn}/${row.projectId}`), total }
}

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/u

/** Everything after the row that the cursor names. A cursor that no list gave begins at the first page. */
function beyondCursor(cursor: string | undefined, sign: ReturnType<typeof sql>, columns: ReturnType<typeof sql>) {
  const [day, id] = (cursor ?? '').split('/')
  return day && id && DAY_PATTERN.test(day) ? sql` and (${columns}) ${sign} (${day}::date, ${id})` : sql``
}

export type PublicFile = {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly sizeBytes: number
  readonly occurredOn: string
}

export type ConsultationFacts = ConsultationRow & {
  readonly titleEn: string | null
  readonly kind: 'new' | 'revision'
  readonly planNumber: string | null
  readonly stage: Stage
  readonly stageSince: string
  readonly closedOn: string | null
  readonly daysMin: number
  readonly deviation: string | null
  readonly contact: string
  readonly documentNumber: string | null
  readonly scope: string | null
  readonly files: readonly PublicFile[]
  readonly commentCount: number
  readonly answeredCount: number
  readonly standard: { readonly id: string; readonly number: string } | null
}

/** What the public may see of a project under enquiry: the text of the round and the statement that lay beside it. */
export async function readConsultation(db: Database, projectId: string): Promise<ConsultationFacts | undefined> {
  const { rows } = await sql<ConsultationFacts>`
    select p.id as "projectId", p.title, p.title_en as "titleEn", p.kind, p.plan_number as "planNumber", p.stage, p.stage_since as "stageSince", o.name as "organizationName",
      e.round, e.opens_on as "opensOn", e.closes_on as "closesOn", e.closed_on as "closedOn", e.days_min as "daysMin", e.deviation, e.contact,
      e.document_number as "documentNumber", p.proposal ->> 'scope' as scope,
      (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'name', d.name, 'sizeBytes', f.size_bytes, 'occurredOn', d.occurred_on) order by d.kind, d.position), '[]')
        from document d join stored_file f on f.sha256 = d.sha256 where d.id = e.document_id or d.id = ${statementOfRound}) as files,
      (select count(*)::int from comment c where c.project_id = p.id) as "commentCount",
      (select count(*)::int from comment c where c.project_id = p.id and c.disposition is not null) as "answeredCount",
      (select jsonb_build_object('id', s.id, 'number', s.number) from standard s where s.project_id = p.id and s.published_on is not null order by s.id desc limit 1) as standard
    from ${lastRounds} and p.id = ${projectId}`.execute(db)
  return rows[0]
}

/** The explanatory statement that was there when the round opened. Rests on the alias e. */
const statementOfRound = sql`(select x.id from document x where x.project_id = e.project_id and x.kind = 'explanatoryStatement' and x.occurred_on <= e.opens_on order by x.position desc limit 1)`

export type AnsweredComment = {
  readonly id: string
  readonly round: number
  readonly clause: string | null
  readonly opinion: string
  readonly proposed: string | null
  readonly organizationName: string | null
  readonly late: boolean
  readonly disposition: 'accepted' | 'partlyAccepted' | 'notAccepted'
  readonly dispositionReason: string | null
  readonly newWording: string | null
}

/** Opinions with their answers, once the round is closed and the answer can no longer be taken back. Neither persons nor receipts: a receipt is its author’s alone. */
export async function listAnsweredRows(
  db: Database,
  { projectId, cursor, limit, now }: Omit<Paged, 'today'> & { readonly projectId: string; readonly now: string },
): Promise<Page<AnsweredComment>> {
  const size = pageSize(limit)
  const matching = sql`comment c join enquiry_round e on e.project_id = c.project_id and e.round = c.round
    where c.project_id = ${projectId} and c.disposition is not null and e.closed_on is not null and ${dispositionSettled(now)}`
  const { rows } = await sql<AnsweredComment>`
    select c.id, c.round, c.clause, c.opinion, c.proposed, c.organization_name as "organizationName", c.late, c.disposition,
      c.disposition_reason as "dispositionReason", c.new_wording as "newWording"
    from ${matching}${cursor ? sql` and c.id > ${cursor}` : sql``} order by c.id limit ${size + 1}`.execute(db)
  const total = await countRows(db, (cut) => sql`select 1 from ${matching} ${cut}`)
  return { ...cutPage(rows, size, ({ id }) => id), total }
}

/** Content addresses of the text of the last round that has begun: as filed, and as converted where it was. */
export async function findDraftFiles(db: Database, projectId: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ sha256: string; converted: string | null }>`
    select d.sha256, d.converted_sha256 as converted from enquiry_round e join document d on d.id = e.document_id
    where e.project_id = ${projectId} and e.opens_on <= ${today}::date order by e.round desc limit 1`.execute(db)
  return rows.flatMap(({ sha256, converted }) => (converted ? [converted, sha256] : [sha256]))
}

export type CallRow = {
  readonly projectId: string
  readonly title: string
  readonly organizationName: string
  readonly openedOn: string
  readonly closesOn: string
  readonly isOpen: boolean
}

/** The last call of a project. Aliases: c (call), p (project), o (organization). */
const lastCalls = sql`participation_call c join project p on p.id = c.project_id join organization o on o.id = p.organization_id
  where not exists (select 1 from participation_call later where later.project_id = c.project_id and later.id > c.id)`

/** Applications are taken while the project is being drafted and the day has not passed. */
const isOpenCall = (today: string) => sql<boolean>`(p.stage = 'drafting' and c.closes_on >= ${today}::date)`

const callColumns = (today: string) =>
  sql`p.id as "projectId", p.title, o.name as "organizationName", c.opened_on as "openedOn", c.closes_on as "closesOn", ${isOpenCall(today)} as "isOpen"`

export async function listCallRows(db: Database, { today, cursor, limit }: Paged): Promise<Page<CallRow>> {
  const size = pageSize(limit)
  const beyond = beyondCursor(cursor, sql`<`, sql`c.closes_on, p.id`)
  const { rows } =
    await sql<CallRow>`select ${callColumns(today)} from ${lastCalls}${beyond} order by c.closes_on desc, p.id desc limit ${size + 1}`.execute(
      db,
    )
  const total = await countRows(db, (cut) => sql`select 1 from ${lastCalls} ${cut}`)
  return { ...cutPage(rows, size, (row) => `${row.closesOn}/${row.projectId}`), total }
}

export type CallView = CallRow & {
  readonly titleEn: string | null
  readonly planNumber: string | null
  readonly stage: Stage
  readonly stageSince: string
  readonly conditions: string
  readonly contact: string
  readonly scope: string | null
  readonly content: string | null
}

export async function readCall(db: Database, projectId: string, today: string): Promise<CallView | undefined> {
  const { rows } = await sql<CallView>`
    select ${callColumns(today)}, p.title_en as "titleEn", p.plan_number as "planNumber", p.stage, p.stage_since as "stageSince", c.conditions, c.contact,
      p.proposal ->> 'scope' as scope, p.proposal ->> 'content' as content
    from ${lastCalls} and p.id = ${projectId}`.execute(db)
  return rows[0]
}
