import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { WatchedRecord } from './found-picture.ts'
import type { DepartmentHeld } from './watch-view.ts'

const columns = sql`r.id::integer as id, r.number, r.title, r.claimed_status as "claimedStatus", r.published_on as "publishedOn",
  r.implements_on as "implementsOn", r.withdrawn_on as "withdrawnOn", r.replaced_on as "replacedOn", r.evidence,
  r.as_of as "asOf", r.standard_id is not null as "isOwn"`

const inCharge = (department: string) =>
  sql`not r.is_empty and (r.department = ${department} or r.committee = ${department})`

/** Whatever a department is in charge of, as department or as committee. */
export async function readOfDepartment(db: Database, department: string): Promise<WatchedRecord[]> {
  const { rows } = await sql<WatchedRecord>`
    select ${columns} from standard_record r where ${inCharge(department)} order by r.id`.execute(db)
  return rows
}

export async function countOfDepartment(db: Database, department: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from standard_record r where ${inCharge(department)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Records by id; also those that are no longer shown to anybody, since they may be what left. */
export async function readWatched(db: Database, ids: readonly number[]): Promise<WatchedRecord[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<WatchedRecord>`
    select ${columns} from standard_record r where r.id = any(${ids}) order by r.id`.execute(db)
  return rows
}

/** Departments and committees that records name, those in charge of most first. `containing` is a part of the name. */
export async function listDepartmentsHeld(db: Database, containing: string, limit: number): Promise<DepartmentHeld[]> {
  const { rows } = await sql<DepartmentHeld>`
    select n.name, count(distinct r.id)::integer as count
    from standard_record r cross join lateral (values (r.department), (r.committee)) n (name)
    where not r.is_empty and n.name is not null and position(${containing} in n.name) > 0
    group by n.name order by count desc, n.name limit ${limit}`.execute(db)
  return rows
}
