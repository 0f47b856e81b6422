import Type from 'typebox'
import { visibleTo } from '../abilities.ts'
import { useCase } from '../use-case.ts'
import { withWords } from './kept-words.ts'
import { type EventRow, listEventRows } from './reading-store.ts'
import { wordEvent } from './word-event.ts'

const ID_LENGTH_MAX = 64
const ROWS_MAX = 200

const eventView = (row: EventRow) => ({
  seq: row.seq,
  type: row.type,
  words: wordEvent(row.type, withWords(row)),
  subject: { kind: row.subject_kind, id: row.subject_id },
  projectId: row.project_id,
  occurredOn: row.occurred_on,
  recordedAt: row.recorded_at.toISOString(),
  by: row.by ?? '',
  onBehalfOf: row.on_behalf_of,
  requestId: row.request_id,
  hash: row.hash,
})

/** The trace, the newest event first; `before` is the number of the last event of the page before. */
export const listEvents = useCase({
  name: 'trace.list-events',
  title: { zh: '查看留痕', en: 'List events of the trace' },
  effect: 'read',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    {
      projectId: Type.Optional(Type.String({ title: '项目', maxLength: ID_LENGTH_MAX })),
      type: Type.Optional(Type.String({ title: '类型', maxLength: ID_LENGTH_MAX })),
      before: Type.Optional(Type.Integer({ title: '早于', minimum: 1 })),
    },
    { additionalProperties: false },
  ),
  run: async (context, input) => {
    const rows = await listEventRows(context.db, visibleTo(context.actor), input, ROWS_MAX)
    const last = rows.at(-1)
    return { rows: rows.map(eventView), next: last && rows.length === ROWS_MAX ? last.seq : null }
  },
})
