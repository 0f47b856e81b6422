import type { Database } from './pool.ts'

const ANSWER_DAYS = 2
/** A page that is open says so several times a minute. */
export const PRESENCE_SECONDS = 60
const MILLISECONDS_A_DAY = 86_400_000

/** Deletes what has run out by `now`: answers kept against repeats, sessions, one-time links, presence. No record is among them. */
export async function deleteExpired(db: Database, now: string): Promise<void> {
  const answersBefore = new Date(Date.parse(now) - ANSWER_DAYS * MILLISECONDS_A_DAY)
  await db.deleteFrom('idempotency').where('created_at', '<', answersBefore).execute()
  await db.deleteFrom('session').where('expires_at', '<', new Date(now)).execute()
  const seenBefore = new Date(Date.parse(now) - PRESENCE_SECONDS * 1000)
  await db.deleteFrom('presence').where('seen_at', '<', seenBefore).execute()
  await db.deleteFrom('one_time_link').where('expires_at', '<', new Date(now)).execute()
}
