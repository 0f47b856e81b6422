import { randomBytes } from 'node:crypto'
import { dayInShanghai } from '@zhunsheng/core'
import type { Actor } from '../context.ts'
import { sha256Text } from '../db/ledger.ts'
import type { Database } from '../db/pool.ts'
import {
  deleteSession,
  deleteSessionsBefore,
  deleteSessionsOf,
  insertSession,
  prolongSession,
  readSession,
  type SessionRow,
} from './session-store.ts'

/** What goes into the cookies. `expiresAt` is the last instant at which the session can be alive, however busy it is. */
export type OpenedSession = { readonly token: string; readonly csrf: string; readonly expiresAt: string }

export type FoundSession = {
  readonly actor: Actor & { readonly accountId: string; readonly personId: string; readonly sessionHash: string }
  readonly account: {
    readonly id: string
    readonly login: string
    readonly name: string
    readonly secondFactor: boolean
  }
  readonly csrfToken: string
}

const TOKEN_BYTES = 32
const HOUR_MS = 3_600_000
/** A session nobody uses ends after a working day; none outlives a month. */
const IDLE_MS = 12 * HOUR_MS
const LIFE_MS = 30 * 24 * HOUR_MS
/** Writing at every request would cost more than knowing the minute is worth. */
const PROLONG_AFTER_MS = 60_000

/** Only the SHA-256 of the token is kept: who reads the table cannot sign in with what it holds. */
export async function openSession(db: Database, accountId: string, now: string): Promise<OpenedSession> {
  const [token, csrf] = [randomToken(), randomToken()]
  await deleteSessionsBefore(db, now, accountId)
  await insertSession(db, {
    token_hash: sha256Text(token),
    account_id: accountId,
    csrf_token: csrf,
    now,
    expires_at: later(now, IDLE_MS),
  })
  return { token, csrf, expiresAt: later(now, LIFE_MS) }
}

/**
 * Who holds the session with this token, with the memberships in force today; `null` when there is no such session, it
 * has run out, or its account is not active. Prolongs it at most once a minute.
 */
export async function findSession(db: Database, token: string, now: string): Promise<FoundSession | null> {
  const tokenHash = sha256Text(token)
  const row = await readSession(db, tokenHash, now, dayInShanghai(now))
  return row ? holderOf(db, tokenHash, row, now) : null
}

async function holderOf(db: Database, tokenHash: string, row: SessionRow, now: string): Promise<FoundSession> {
  if (Date.parse(now) - row.last_seen_at.getTime() >= PROLONG_AFTER_MS)
    await prolongSession(db, tokenHash, now, earlier(later(now, IDLE_MS), later(row.created_at.toISOString(), LIFE_MS)))
  return {
    actor: {
      accountId: row.account_id,
      personId: row.person_id,
      platformAdministrator: row.platform_administrator,
      memberships: row.memberships,
      sessionHash: tokenHash,
    },
    account: { id: row.account_id, login: row.login, name: row.name ?? '', secondFactor: row.second_factor },
    csrfToken: row.csrf_token,
  }
}

const KEPT_MAX = 10_000

type Kept = { readonly state: string; readonly day: string; readonly row: SessionRow }
const keptOf = new WeakMap<Database, Map<string, Kept>>()

/**
 * `findSession` without asking twice: `state` is what `databaseState` said since the request came, and while it stays
 * the same, so does the row of the session with all that hangs on it. Whether it has run out is asked of the clock.
 */
export async function findSessionIn(
  db: Database,
  token: string,
  now: string,
  state: string,
): Promise<FoundSession | null> {
  const [tokenHash, day] = [sha256Text(token), dayInShanghai(now)]
  const sessions = keptOf.get(db) ?? new Map<string, Kept>()
  keptOf.set(db, sessions)
  const kept = sessions.get(tokenHash)
  if (kept?.state === state && kept.day === day)
    return kept.row.expires_at.getTime() > Date.parse(now) ? holderOf(db, tokenHash, kept.row, now) : null
  const row = await readSession(db, tokenHash, now, day)
  sessions.delete(tokenHash)
  if (!row) return null
  if (sessions.size >= KEPT_MAX) sessions.delete(sessions.keys().next().value ?? '')
  sessions.set(tokenHash, { state, day, row })
  return holderOf(db, tokenHash, row, now)
}

export const endSession = (db: Database, token: string): Promise<void> => deleteSession(db, sha256Text(token))

/** Ends the session an actor came with. One who came without any (a command line) ends all of the account. */
export async function endSessionOf(db: Database, actor: Actor): Promise<void> {
  const sessionHash = sessionHashOf(actor)
  if (sessionHash !== undefined) await deleteSession(db, sessionHash)
  else if (actor.accountId !== null) await deleteSessionsOf(db, actor.accountId)
}

/** The key of the session an actor came with. */
export const sessionHashOf = (actor: Actor): string | undefined =>
  'sessionHash' in actor && typeof actor.sessionHash === 'string' ? actor.sessionHash : undefined

const randomToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url')
const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString()
const earlier = (a: string, b: string): string => (a < b ? a : b)
