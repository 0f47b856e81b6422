import type { TraceEvent } from '@zhunsheng/core'

/** What an event says of a row, a file or a person, and which event says it. */
export type Mark = { readonly seq: number; readonly digest: string }

/** The last word of the trace on everything it names, gathered while the chain is read once. */
export type RecordedMarks = {
  /** By table, then by the row's id. */
  readonly rows: Map<string, Map<string, Mark>>
  /** By hash: the first event that names the file. */
  readonly files: Map<string, number>
  readonly persons: Map<string, Mark>
  readonly erased: Set<string>
}

export const noMarks = (): RecordedMarks => ({
  rows: new Map(),
  files: new Map(),
  persons: new Map(),
  erased: new Set(),
})

/**
 * Takes in one event, which may have been altered by someone with the database's rights: whatever is not of the shape
 * that we write is passed over here, and the hash of the event tells.
 */
export function takeMarks(marks: RecordedMarks, event: TraceEvent): void {
  for (const { table, id, digest } of listOf(event.rows)) rowsOf(marks, table).set(id, { seq: event.seq, digest })
  for (const file of listOf(event.files)) if (!marks.files.has(file)) marks.files.set(file, event.seq)
  for (const { id, hash } of listOf(event.persons)) marks.persons.set(id, { seq: event.seq, digest: hash })
  if (event.type === 'person.erased') marks.erased.add(event.subject.id)
}

const listOf = <T>(list: readonly T[]): readonly T[] =>
  Array.isArray(list) ? list.filter((item) => item !== null) : []

function rowsOf(marks: RecordedMarks, table: string): Map<string, Mark> {
  const known = marks.rows.get(table)
  if (known) return known
  const made = new Map<string, Mark>()
  marks.rows.set(table, made)
  return made
}
