import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** The erasable words of a correction; other events point at persons, not at words. */
const kept = sql<
  string | null
>`(select w.words from person w where e.type = 'act.corrected' and w.id = e.persons -> 0 ->> 'id')`.as('kept')

export function findEventOfProject(db: Database, projectId: string, seq: number) {
  return db
    .selectFrom('trace_event')
    .select(['seq', 'type'])
    .where('project_id', '=', projectId)
    .where('seq', '=', Number.isSafeInteger(seq) ? seq : 0)
    .executeTakeFirst()
}

const TIMELINE_MAX = 500

export function listTimeline(db: Database, projectId: string, eventsMax: number = TIMELINE_MAX) {
  return db
    .selectFrom('trace_event as e')
    .leftJoin('account as a', 'a.id', 'e.actor_id')
    .leftJoin('person as n', 'n.id', 'a.person_id')
    .leftJoin('person as o', 'o.id', 'e.on_behalf_of')
    .select([
      'o.name as behalf',
      'e.actor_id',
      'e.seq',
      'e.type',
      'e.occurred_on',
      'e.recorded_at',
      'e.data',
      'e.files',
      'e.persons',
      'e.on_behalf_of',
      'n.name as by',
      kept,
    ])
    .where('e.project_id', '=', projectId)
    .orderBy('e.seq', 'desc')
    .limit(eventsMax)
    .execute()
}

export function findLastEvent(db: Database) {
  return db
    .selectFrom('trace_event')
    .select(['seq', 'hash'])
    .orderBy('trace_event.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function findHashAt(db: Database, seq: number): Promise<string | null> {
  const row = await db.selectFrom('trace_event').select('hash').where('seq', '=', seq).executeTakeFirst()
  return row?.hash ?? null
}

export type EventRow = Awaited<ReturnType<typeof listEventRows>>[number]

/** Events of the projects that the actor may see; those that belong to no project are for who may see everything. */
export function listEventRows(
  db: Database,
  visible: { readonly everything: boolean; readonly organizationIds: readonly string[] },
  {
    projectId,
    type,
    before,
  }: {
    readonly projectId?: string | undefined
    readonly type?: string | undefined
    readonly before?: number | undefined
  },
  limit: number,
) {
  return db
    .selectFrom('trace_event as e')
    .leftJoin('account as a', 'a.id', 'e.actor_id')
    .leftJoin('person as n', 'n.id', 'a.person_id')
    .select([
      'e.seq',
      'e.hash',
      'e.type',
      'e.subject_kind',
      'e.subject_id',
      'e.project_id',
      'e.occurred_on',
      'e.recorded_at',
      'e.request_id',
      'e.data',
      'e.on_behalf_of',
      'n.name as by',
      kept,
    ])
    .$if(!visible.everything, (query) =>
      query.where(
        'e.project_id',
        'in',
        db
          .selectFrom('project')
          .select('project.id')
          .where('organization_id', 'in', visible.organizationIds.length > 0 ? [...visible.organizationIds] : ['']),
      ),
    )
    .$if(projectId !== undefined, (query) => query.where('e.project_id', '=', projectId ?? ''))
    .$if(type !== undefined, (query) => query.where('e.type', '=', type ?? ''))
    .$if(before !== undefined, (query) => query.where('e.seq', '<', before ?? 0))
    .orderBy('e.seq', 'desc')
    .limit(limit)
    .execute()
}
