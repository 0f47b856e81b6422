import { eventTypes, fill, isEventType, type WordData, type Worded } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import type { TimelineEvent } from '../views.ts'
import { listTimeline } from './reading-store.ts'

/**
 * The events of a project in words, the newest first. A corrected event says by which it was corrected. A page shows the
 * newest `eventsMax`; a dossier asks for all.
 */
export async function timelineOf(db: Database, projectId: string, eventsMax?: number): Promise<TimelineEvent[]> {
  const rows = await listTimeline(db, projectId, eventsMax)
  return rows.map((row) => {
    const data = row.data as Record<string, unknown> // written by appendEvents as an object
    return {
      seq: row.seq,
      type: row.type,
      words: wordEvent(row.type, data),
      occurredOn: row.occurred_on,
      recordedAt: row.recorded_at.toISOString(),
      by: row.by ?? '',
      onBehalfOf: row.on_behalf_of,
      corrects: row.type === 'act.corrected' && typeof data['event'] === 'number' ? data['event'] : null,
      files: (row.files as string[]).map((sha256) => ({ sha256, name: sha256.slice(0, 12) })),
      data,
    }
  })
}

/** An event in both languages. An event of a later release that this one does not know is shown by its type. */
export function wordEvent(type: string, data: Readonly<Record<string, unknown>>): Worded {
  if (!isEventType(type)) return { zh: type, en: type }
  const given = data as WordData // events hold nothing but what can be worded
  return { zh: fill(eventTypes[type].zh, given, 'zh'), en: fill(eventTypes[type].en, given, 'en') }
}
