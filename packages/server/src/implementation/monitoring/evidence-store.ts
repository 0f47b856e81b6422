import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type Evidence = {
  readonly name: string
  readonly sha256: string
  readonly mediaType: string
  readonly place: string
  readonly organizationId: string | null
}

/** The file that stands as evidence with a report or an observation. */
export async function findEvidence(db: Database, rowId: string): Promise<Evidence | null> {
  const { rows } = await sql<Evidence>`
    select e.name, e.sha256, f.media_type as "mediaType", p.place, p.organization_id as "organizationId"
    from (
      select evidence_name as name, evidence_sha256 as sha256, point_id from statistics_task where id = ${rowId}
      union all
      select o.evidence_name, o.evidence_sha256, t.point_id from observation o join monitoring_task t on t.id = o.task_id where o.id = ${rowId}
    ) e join stored_file f on f.sha256 = e.sha256 join monitoring_point p on p.id = e.point_id`.execute(db)
  return rows[0] ?? null
}
