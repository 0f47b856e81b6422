import { type EventType, isEventType } from '@zhunsheng/core'

type Kept = { readonly type: string; readonly data: unknown; readonly kept: string | null }

/** Events whose free text stands in an erasable row, and the fields of it. */
const FIELDS: Partial<Readonly<Record<EventType, readonly string[]>>> = {
  'act.corrected': ['wrong', 'right', 'reason'],
}

const ERASED = { zh: '（已删除）', en: '(erased)' }

/**
 * What an event says together with the words kept for it outside the trace. Words that were erased are said to be so;
 * events of earlier releases hold their words themselves.
 */
export function withWords({ type, data, kept }: Kept): Readonly<Record<string, unknown>> {
  const held = data as Readonly<Record<string, unknown>> // written by appendEvents as an object
  const fields = isEventType(type) ? (FIELDS[type] ?? []) : []
  const words: Record<string, unknown> = kept === null ? {} : JSON.parse(kept)
  return { ...held, ...Object.fromEntries(fields.map((name) => [name, words[name] ?? held[name] ?? ERASED])) }
}
