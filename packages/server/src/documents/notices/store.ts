import { type SqlBool, sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

/** A notice with its addressee; the address is null where the person left none or was erased. */
const withAddressee = (db: Database) =>
  db
    .selectFrom('notice as t')
    .leftJoin('account as a', 'a.id', 't.to_account_id')
    .leftJoin('person as n', (join) => join.on(sql<SqlBool>`n.id = coalesce(t.to_person_id, a.person_id)`))
    .leftJoin('project as p', 'p.id', 't.project_id')
    .select([
      't.id',
      't.kind',
      't.project_id',
      't.subject',
      't.body',
      't.state',
      't.error',
      't.created_at',
      't.to_account_id',
      't.to_person_id',
      'n.id as person_id',
      'n.name',
      'n.email',
      'a.login',
      'p.title as about',
    ])

export type NoticeRecord = Awaited<ReturnType<typeof listWaiting>>[number]

/** Kinds of notices of acts that may still be taken back, and from when on one is too young to be sent. */
export type Held = { readonly kinds: readonly string[]; readonly after: Date }

const isHeld = ({ kinds, after }: Held) =>
  sql<SqlBool>`(t.kind = any(${sql.val([...kinds])}::text[]) and t.created_at > ${after})`

/** What is followed is written of once a day: whoever had such a mail since then has the rest in the next. */
const isOfNextDigest = (since: Date) =>
  sql<SqlBool>`(t.kind = 'watch' and exists (
    select 1 from notice d where d.kind = 'watch' and d.to_account_id = t.to_account_id and d.sent_at >= ${since} and d.error is null))`

/** Notices that may be sent now, the oldest first. `dayBegan`: since when a mail of what is followed is one of today. */
export const listWaiting = (db: Database, held: Held, dayBegan: Date, limit: number) =>
  withAddressee(db)
    .where('t.state', '=', 'waiting')
    .where(sql<SqlBool>`not ${isHeld(held)}`)
    .where(sql<SqlBool>`not ${isOfNextDigest(dayBegan)}`)
    .orderBy('t.created_at')
    .orderBy('t.id')
    .limit(limit)
    .execute()

export async function countHeld(db: Database, held: Held): Promise<number> {
  const row = await db
    .selectFrom('notice as t')
    .select(sql<number>`count(*)::integer`.as('held'))
    .where('t.state', '=', 'waiting')
    .where(isHeld(held))
    .executeTakeFirstOrThrow()
  return row.held
}

/** Files what waits to be told of an act that was taken back, and counts what has left already. */
export async function markWithheld(
  db: Database,
  { projectId, kind, toPerson, since }: { projectId: string; kind: string; toPerson: string; since: string },
): Promise<{ withheld: number; gone: number }> {
  const { rows } = await sql<{ withheld: number; gone: number }>`
    with meant as (
      select t.id, t.state from notice t
      where t.project_id = ${projectId} and t.kind = ${kind} and t.to_person_id = ${toPerson} and t.created_at >= ${since} for update
    ), marked as (
      update notice set state = 'filed', error = 'ACT_UNDONE' where notice.id in (select id from meant where state = 'waiting') returning notice.id
    )
    select (select count(*)::integer from marked) as withheld,
      (select count(*)::integer from meant where state in ('sent', 'failed')) as gone`.execute(db)
  return rows[0] ?? { withheld: 0, gone: 0 }
}

export async function markNotices(
  db: Database,
  ids: readonly string[],
  change: {
    readonly state: 'waiting' | 'sent' | 'failed' | 'filed'
    readonly error: string | null
    readonly at: string
  },
): Promise<void> {
  const sentAt = change.state === 'sent' || change.state === 'filed' ? change.at : null
  await db
    .updateTable('notice')
    .set({ state: change.state, error: change.error, sent_at: sentAt })
    .where('notice.id', 'in', [...ids])
    .execute()
}

export type NoticeReader = {
  readonly everything: boolean
  readonly accountId: string | null
  readonly personId: string | null
  /** Organizations whose outbox the reader may see: notices about their projects. */
  readonly organizationIds: readonly string[]
}

export type NoticeFilter = {
  readonly state?: string | undefined
  readonly q?: string | undefined
  readonly before?: string | undefined
}

function readable(reader: NoticeReader, { state, q }: NoticeFilter) {
  const organizations = reader.organizationIds.length > 0 ? [...reader.organizationIds] : ['']
  const own = sql<SqlBool>`t.to_account_id = ${reader.accountId} or t.to_person_id = ${reader.personId} or p.organization_id in (${sql.join(organizations)})`
  return sql<SqlBool>`(${reader.everything} or ${own})
    and (${state ?? null}::text is null or t.state = ${state ?? null})
    and (${q ?? null}::text is null or position(lower(${q ?? ''}) in lower(t.subject)) > 0)`
}

/** The newest first; an id sorts by the time it was made. */
export function listNotices(db: Database, reader: NoticeReader, filter: NoticeFilter, limit: number) {
  const query = withAddressee(db).where(readable(reader, filter))
  return (filter.before ? query.where('t.id', '<', filter.before) : query)
    .orderBy('t.id', 'desc')
    .limit(limit)
    .execute()
}

export async function countNotices(db: Database, reader: NoticeReader, filter: NoticeFilter): Promise<number> {
  const row = await db
    .selectFrom('notice as t')
    .leftJoin('project as p', 'p.id', 't.project_id')
    .select(sql<number>`count(*)::integer`.as('total'))
    .where(readable(reader, filter))
    .executeTakeFirst()
  return row?.total ?? 0
}

/** The last round of comments on a project, as it is told to others. */
export const findLastEnquiry = (db: Database, projectId: string) =>
  db
    .selectFrom('enquiry_round as e')
    .innerJoin('project as p', 'p.id', 'e.project_id')
    .innerJoin('organization as o', 'o.id', 'p.organization_id')
    .select(['p.title', 'o.name as organizationName', 'e.opens_on as opensOn', 'e.closes_on as closesOn', 'e.contact'])
    .where('e.project_id', '=', projectId)
    .orderBy('e.round', 'desc')
    .executeTakeFirst()

/** One notice, if the reader may see it. */
export const findReadableNotice = (db: Database, reader: NoticeReader, id: string) =>
  withAddressee(db).where('t.id', '=', id).where(readable(reader, {})).executeTakeFirst()
