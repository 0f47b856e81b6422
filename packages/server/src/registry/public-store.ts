import type { Stage } from '@zhunsheng/core'
import { sql } from 'kysely'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import type { Page } from '../views.ts'
import { isPublished } from './list-store.ts'

export type AnnouncementKind = 'project' | 'publication' | 'withdrawal'

export type AnnouncementRow = {
  readonly kind: AnnouncementKind
  readonly on: string
  readonly documentNumber: string | null
  readonly title: string
  readonly number: string | null
  readonly organizationName: string
  readonly projectId: string
  /** The project announced, or the standard published or withdrawn. */
  readonly id: string
  readonly implementsOn: string | null
}

type Filters = { readonly kind?: unknown; readonly cursor?: string | undefined; readonly limit?: number | undefined }
type Fragment = ReturnType<typeof sql>

/** One kind of announcement: where its rows are, what its day is, and what it says. */
type Source = { readonly from: Fragment; readonly on: Fragment; readonly id: Fragment; readonly columns: Fragment }

const standards = sql`standard s join organization o on o.id = s.organization_id where s.published_on is not null`

const sources: Readonly<Record<AnnouncementKind, Source>> = {
  project: {
    from: sql`project p join organization o on o.id = p.organization_id where p.announced_on is not null`,
    on: sql`p.announced_on`,
    id: sql`p.id`,
    columns: sql`p.announcement_number as "documentNumber", p.title, p.plan_number as number, o.name as "organizationName", p.id as "projectId", null::date as "implementsOn"`,
  },
  publication: {
    from: standards,
    on: sql`s.published_on`,
    id: sql`s.id`,
    columns: sql`s.announcement_number as "documentNumber", s.title, s.number, o.name as "organizationName", s.project_id as "projectId", s.implements_on as "implementsOn"`,
  },
  withdrawal: {
    from: sql`${standards} and s.withdrawn_on is not null`,
    on: sql`s.withdrawn_on`,
    id: sql`s.id`,
    columns: sql`(select r.document_number from review r where r.standard_id = s.id and r.conclusion = 'withdraw' order by r.id desc limit 1) as "documentNumber",
      s.title, s.number, o.name as "organizationName", s.project_id as "projectId", null::date as "implementsOn"`,
  },
}

const kinds = Object.keys(sources) as AnnouncementKind[]

/** The announcements of all organizations, the latest first. Each kind gives its own newest rows; then they are merged. */
export async function listAnnouncementRows(
  db: Database,
  { kind, cursor, limit }: Filters,
): Promise<Page<AnnouncementRow>> {
  const size = pageSize(limit)
  const asked = kinds.filter((each) => kind === undefined || each === kind)
  const branches = sql.join(
    asked.map((each) => sql`(${branch(each, cursor, size + 1)})`),
    sql` union all `,
  )
  const { rows } =
    await sql<AnnouncementRow>`select * from (${branches}) a order by a."on" desc, a.kind desc, a.id desc limit ${size + 1}`.execute(
      db,
    )
  const total = await countRows(db, (cut) =>
    sql.join(
      asked.map((each) => sql`(select 1 from ${sources[each].from} ${cut})`),
      sql` union all `,
    ),
  )
  return { ...cutPage(rows, size, (row) => `${row.on}/${row.kind}/${row.id}`), total }
}

function branch(kind: AnnouncementKind, cursor: string | undefined, size: number): Fragment {
  const { from, on, id, columns } = sources[kind]
  return sql`select ${kind}::text as kind, ${on} as "on", ${id} as id, ${columns} from ${from}${beyond(kind, cursor)} order by ${on} desc, ${id} desc limit ${size}`
}

/** The bound on the day alone is what an index can use; the rest orders rows of one day. */
function beyond(kind: AnnouncementKind, cursor: string | undefined): Fragment {
  const match = /^(?<day>\d{4}-\d{2}-\d{2})\/(?<kind>\w+)\/(?<id>\w+)$/u.exec(cursor ?? '')?.groups
  if (!match) return sql``
  const { on, id } = sources[kind]
  return sql` and ${on} <= ${match['day']}::date and (${on}, ${kind}::text, ${id}) < (${match['day']}::date, ${match['kind']}, ${match['id']})`
}

export type Standing = {
  readonly withdrawnOn: string | null
  readonly lastReviewOn: string | null
  readonly reviewConclusion: string | null
  /** The first day on which a successor is in force. */
  readonly replacedFrom: string | null
  readonly announcementNumber: string | null
  readonly stage: Stage
  readonly stageSince: string
  readonly hadConsultation: boolean
}

export async function readStanding(db: Database, standardId: string): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select s.withdrawn_on as "withdrawnOn", s.last_review_on as "lastReviewOn", s.review_conclusion as "reviewConclusion", s.announcement_number as "announcementNumber",
      (select min(r.implements_on) from standard r where r.replaces_standard_id = s.id and r.published_on is not null) as "replacedFrom",
      p.stage, p.stage_since as "stageSince", exists (select 1 from enquiry_round e where e.project_id = p.id) as "hadConsultation"
    from standard s join project p on p.id = s.project_id where s.id = ${standardId} and ${isPublished}`.execute(db)
  return rows[0]
}

export type Publisher = { readonly id: string; readonly name: string; readonly code: string }

/** Organizations that have published a standard, for the filter of the search. */
export async function listPublisherRows(db: Database, today: string): Promise<Publisher[]> {
  const { rows } = await sql<Publisher>`
    select o.id, o.name, organization_value(o.id, 'code', ${today}::date) as code from organization o
    where exists (select 1 from standard s where s.organization_id = o.id and ${isPublished}) order by code`.execute(db)
  return rows
}
