import { type EventType, isEventType, type Worded } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import type { TimelineEvent } from '../views.ts'
import { withWords } from './kept-words.ts'
import { listTimeline } from './reading-store.ts'
import { wordEvent } from './word-event.ts'

/**
 * The events of a project in words, the newest first. A corrected event says by which it was corrected. A page shows the
 * newest `eventsMax`; a dossier asks for all.
 */
export async function timelineOf(db: Database, projectId: string, eventsMax?: number): Promise<TimelineEvent[]> {
  const rows = await listTimeline(db, projectId, eventsMax)
  return rows.map((row) => {
    const data = withWords(row)
    return {
      seq: row.seq,
      type: row.type,
      words: wordEvent(row.type, data),
      occurredOn: row.occurred_on,
      recordedAt: row.recorded_at.toISOString(),
      by: whoDid(row),
      onBehalfOf: row.on_behalf_of && (row.behalf ?? '—'),
      corrects: correcting.includes(row.type) && typeof data['event'] === 'number' ? data['event'] : null,
      files: (row.files as string[]).map((sha256) => ({ sha256, name: sha256.slice(0, 12) })),
      persons: (row.persons as { id: string }[]).map(({ id }) => id),
      data,
    }
  })
}

/** Events that say of an earlier one that it does not stand as it was recorded. */
const correcting: readonly string[] = ['act.corrected', 'act.undone']

const PUBLIC_EVENTS: readonly EventType[] = [
  'comment.received',
  'comment.form-imported',
  'feedback.received',
  'feedback.rated',
  'drafting.application-received',
]

/** Who did it: a person by name, the public, or the product itself. An erased person has no name any more. */
function whoDid({ type, actor_id, by }: { type: string; actor_id: string | null; by: string | null }): Worded {
  if (actor_id !== null) return by ? { zh: by, en: by } : { zh: '（已删除）', en: '(erased)' }
  return isEventType(type) && PUBLIC_EVENTS.includes(type)
    ? { zh: '公众', en: 'the public' }
    : { zh: '系统', en: 'the product' }
}
