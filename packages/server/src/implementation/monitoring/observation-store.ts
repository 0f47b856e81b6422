import { type Anomaly, anomaliesOf } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type MonitoringTask = {
  readonly id: string
  readonly pointId: string
  readonly pointName: string
  readonly number: string
  readonly what: string
  readonly quantity: string
  readonly unit: string
  readonly fromOn: string
  readonly toOn: string
  readonly everyDays: number
}

export type Observation = {
  readonly id: string
  readonly taskId: string
  readonly on: string
  readonly value: string
  readonly sampleSize: number | null
  readonly note: string | null
  readonly evidenceName: string | null
  readonly reportedOn: string
}

/** A task with what was reported, and what looks wrong in it. */
export type Series = MonitoringTask & {
  readonly observations: readonly Observation[]
  readonly anomalies: readonly Anomaly[]
}

const OBSERVATIONS_MAX = 1_000

const taskColumns = sql`t.id, t.point_id as "pointId", p.name as "pointName", t.number, t.what, t.quantity, t.unit,
  t.from_on as "fromOn", t.to_on as "toOn", t.every_days as "everyDays"`

export async function findMonitoringTask(db: Database, id: string): Promise<MonitoringTask | null> {
  const { rows } = await sql<MonitoringTask>`
    select ${taskColumns} from monitoring_task t join monitoring_point p on p.id = t.point_id where t.id = ${id}`.execute(
    db,
  )
  return rows[0] ?? null
}

export async function findObservation(db: Database, id: string) {
  return db
    .selectFrom('observation')
    .selectAll()
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
}

/** The series of a point, or of a standard over all points; of each task the last thousand reports. */
export async function listSeries(
  db: Database,
  of: { readonly pointId: string } | { readonly number: string },
  today: string,
): Promise<Series[]> {
  const asked = 'pointId' in of ? sql`t.point_id = ${of.pointId}` : sql`t.number = ${of.number}`
  const { rows: tasks } = await sql<MonitoringTask>`
    select ${taskColumns} from monitoring_task t join monitoring_point p on p.id = t.point_id
    where ${asked} order by t.number collate zh_numeric, t.id`.execute(db)
  return Promise.all(
    tasks.map(async (task) => {
      const observations = await listObservations(db, task.id)
      return { ...task, observations, anomalies: anomaliesOf(observations, task, today) }
    }),
  )
}

async function listObservations(db: Database, taskId: string): Promise<Observation[]> {
  const { rows } = await sql<Observation>`
    select * from (
      select id, task_id as "taskId", observed_on as "on", value, sample_size as "sampleSize", note,
        evidence_name as "evidenceName", reported_on as "reportedOn"
      from observation where task_id = ${taskId} and withdrawn_on is null
      order by observed_on desc, id desc limit ${sql.lit(OBSERVATIONS_MAX)}) as latest
    order by "on", id`.execute(db)
  return rows
}
