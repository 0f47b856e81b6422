import type { Context } from '../../context.ts'
import { findCited } from '../../documents/text-check/store.ts'
import type { WatchSubject } from './watch-subject.ts'

/** The numbers that a watch is about today: its standard, or what the last text of its project cites. */
export async function watchedNumbers(
  { db }: Pick<Context, 'db'>,
  { family, projectId }: Pick<WatchSubject, 'family' | 'projectId'>,
): Promise<readonly string[]> {
  if (family !== null) return [family]
  return projectId === null ? [] : ((await findCited(db, projectId)) ?? [])
}
