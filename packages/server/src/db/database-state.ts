import { sql } from 'kysely'
import type { Database } from './pool.ts'

/**
 * Says in a few characters which state the database is in: the text of its snapshot, which names the transactions that
 * can be seen. A commit changes the text, whoever makes it and whatever it writes, and no text comes back: two moments
 * with the same text show the same rows. What ends without a commit changes it as well, which costs and does no harm.
 */
export type DatabaseState = () => Promise<string>

const readersOf = new WeakMap<Database, DatabaseState>()

/** One reader a database, so that all who ask share its questions. */
export function databaseState(db: Database): DatabaseState {
  const reader = readersOf.get(db) ?? createReader(() => readState(db))
  readersOf.set(db, reader)
  return reader
}

/**
 * Whoever asks while a question is under way waits for the next one, together with all the others who do: an answer
 * that was asked for before them could miss what had been committed by then.
 */
function createReader(read: () => Promise<string>): DatabaseState {
  let running: Promise<string> | null = null
  let waiting: Promise<string> | null = null
  const start = (): Promise<string> => {
    const started = read().finally(() => {
      if (running === started) running = null
    })
    running = started
    return started
  }
  return () => {
    if (running === null) return start()
    waiting ??= running
      .catch(() => undefined) // whoever asked that question hears of its failure; the next is asked all the same
      .then(() => {
        waiting = null
        return start()
      })
    return waiting
  }
}

async function readState(db: Database): Promise<string> {
  const { rows } = await sql<{ state: string }>`select pg_current_snapshot()::text as state`.execute(db)
  const state = rows[0]?.state
  if (state === undefined) throw new Error('the database did not say which state it is in')
  return state
}
