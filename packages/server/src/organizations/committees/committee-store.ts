import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { CommitteeMember } from './committee-members.ts'

export async function listMembersOn(db: Database, organizationId: string, day: string): Promise<CommitteeMember[]> {
  const { rows } = await sql<CommitteeMember>`
    select m.id, m.person_id as "personId", n.name, m.category, m.employer,
      coalesce(m.account_id, (select a.id from account a where a.person_id = m.person_id limit 1)) as "accountId"
    from committee_member m join person n on n.id = m.person_id
    where m.organization_id = ${organizationId} and m.from_on <= ${day}::date and (m.to_on is null or m.to_on >= ${day}::date)
    order by m.id`.execute(db)
  return rows
}

export type SeatRow = {
  readonly id: string
  readonly name: string | null
  readonly category: string
  readonly employer: string | null
  readonly seat: string
  readonly from: string
  readonly to: string | null
  readonly hasAccount: boolean
  /** In how many committees the person has a seat on the day. */
  readonly committees: number
}

/** Every seat that there was, the present ones first; chair, vice-chairs and secretary-general before the members. */
export async function listSeats(db: Database, organizationId: string, day: string): Promise<SeatRow[]> {
  const { rows } = await sql<SeatRow>`
    select m.id, n.name, m.category, m.employer, m.seat, m.from_on::text as "from", m.to_on::text as "to",
      (m.account_id is not null or exists (select 1 from account a where a.person_id = m.person_id)) as "hasAccount",
      (select count(distinct o.organization_id)::int from committee_member o
        where o.person_id = m.person_id and o.from_on <= ${day}::date and (o.to_on is null or o.to_on >= ${day}::date)) as committees
    from committee_member m join person n on n.id = m.person_id
    where m.organization_id = ${organizationId}
    order by (m.to_on is not null and m.to_on < ${day}::date), array_position(array['chair', 'viceChair', 'secretaryGeneral', 'member'], m.seat), m.id`.execute(
    db,
  )
  return rows
}

/** Locks the seats of a person in a committee until the transaction ends; whether one holds on the day or begins later. */
export async function hasSeatFrom(
  db: Database,
  organizationId: string,
  personId: string,
  day: string,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`committee-seat ${organizationId} ${personId}`}, 0))`.execute(
    db,
  )
  const { rows } = await sql`
    select 1 from committee_member
    where organization_id = ${organizationId} and person_id = ${personId} and (to_on is null or to_on >= ${day}::date)`.execute(
    db,
  )
  return rows.length > 0
}

export type FoundSeat = { readonly organizationId: string; readonly from: string; readonly to: string | null }

export async function findSeat(db: Database, id: string): Promise<FoundSeat | undefined> {
  const { rows } = await sql<FoundSeat>`
    select organization_id as "organizationId", from_on::text as "from", to_on::text as "to" from committee_member where id = ${id}`.execute(
    db,
  )
  return rows[0]
}

export type CommitteeRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly parent: string | null
  readonly members: number
}

export async function listCommitteeRows(db: Database, day: string, q: string | undefined): Promise<CommitteeRow[]> {
  const { rows } = await sql<CommitteeRow>`
    select o.id, o.name, o.kind, p.name as parent,
      (select count(*)::int from committee_member m
        where m.organization_id = o.id and m.from_on <= ${day}::date and (m.to_on is null or m.to_on >= ${day}::date)) as members
    from organization o left join organization p on p.id = o.parent_id
    where o.kind in ('committee', 'subcommittee') and (${q ?? null}::text is null or strpos(o.name, ${q ?? ''}) > 0)
    order by o.name, o.id`.execute(db)
  return rows
}

/** The committees in which somebody has a seat on a day. */
export async function listSeatsOf(
  db: Database,
  accountId: string,
  day: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct o.id, o.name
    from account a
    join committee_member m on m.account_id = a.id or m.person_id = a.person_id
    join organization o on o.id = m.organization_id
    where a.id = ${accountId} and m.from_on <= ${day}::date and (m.to_on is null or m.to_on >= ${day}::date)
    order by o.id`.execute(db)
  return rows
}
