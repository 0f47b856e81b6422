import { type EventType, type RowDigest, TOLD_AFTER_SECONDS } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** An act as the trace recorded it, as far as taking it back needs. */
export type OwnEvent = {
  readonly seq: number
  readonly subjectId: string
  readonly recordedAt: Date
  readonly data: Readonly<Record<string, unknown>>
  readonly rows: readonly RowDigest[]
  /** The same act stands on the same subject from before: there was something to change. */
  readonly repeated: boolean
  /** Since then something else than this act, or by somebody else, was done in the project. */
  readonly followed: boolean
}

type Asked = {
  readonly projectId: string
  readonly type: EventType
  readonly subjectId: string
  readonly accountId: string
}

/** What was taken back stands in the trace with the event that took it back. Rests on the alias given. */
const notUndone = (alias: 'e' | 'x') =>
  sql`not exists (select 1 from trace_event u
    where u.project_id = ${sql.ref(`${alias}.project_id`)} and u.type = 'act.undone' and (u.data ->> 'event')::bigint = ${sql.ref(`${alias}.seq`)})`

/**
 * Whether a disposition may be told: its author may still take back one that is younger. Rests on the alias c of the
 * comment.
 */
export const dispositionSettled = (now: string) =>
  sql<boolean>`not exists (select 1 from trace_event t
    where t.subject_kind = 'comment' and t.subject_id = c.id and t.type = 'comment.disposed' and t.recorded_at > ${new Date(Date.parse(now) - TOLD_AFTER_SECONDS * 1000)})`

/** The last act of a kind that an account did on a subject and that was not taken back yet. */
export async function findOwnEvent(db: Database, asked: Asked): Promise<OwnEvent | undefined> {
  const { projectId, type, subjectId, accountId } = asked
  const { rows } = await sql<OwnEvent>`
    select e.seq, e.subject_id as "subjectId", e.recorded_at as "recordedAt", e.data, e.rows,
      exists (select 1 from trace_event x
        where x.project_id = e.project_id and x.type = e.type and x.subject_id = e.subject_id and x.seq < e.seq and ${notUndone('x')}) as repeated,
      exists (select 1 from trace_event x
        where x.project_id = e.project_id and x.seq > e.seq
          and not (x.actor_id is not distinct from ${accountId} and x.type in (e.type, 'act.undone'))) as followed
    from trace_event e
    where e.project_id = ${projectId} and e.type = ${type} and e.subject_id = ${subjectId} and e.actor_id = ${accountId} and ${notUndone('e')}
    order by e.seq desc
    limit 1`.execute(db)
  return rows[0]
}
