import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { withPreparedStatements } from './prepared-statements.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>

const OID_DATE = 1082
const OID_INT8 = 20
const POOL_SIZE_DEFAULT = 16

/** Legal days stay the strings they are; counters are small enough for numbers; instants are read as Date. */
const types = new pg.TypeOverrides()
types.setTypeParser(OID_DATE, (value) => value)
types.setTypeParser(OID_INT8, (value) => Number(value))

export function createPool(url: string, size = POOL_SIZE_DEFAULT): pg.Pool {
  // The session's time zone fixes how to_jsonb writes instants; row digests depend on it.
  const pool = new pg.Pool({ connectionString: url, max: size, types, options: '-c timezone=UTC -c datestyle=ISO' })
  // A lost connection is told twice: first to the pool or to the statement that runs, then once more by the client
  // itself, to nobody, which would end the process. The first telling is the one that is acted on.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

export const createDatabase = (pool: pg.Pool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withPreparedStatements(pool) }) })
