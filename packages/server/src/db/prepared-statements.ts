import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** Seen less often, a statement is not worth what each connection keeps of it. */
const PREPARED_FROM = 3
const STATEMENTS_MAX = 1_000

/**
 * Lets the database keep the plan of a statement that comes again and again. Our statements have many parts and touch
 * few rows: reading and planning them costs several times what running them does.
 *
 * A connection serves one schema for its life. A migration that changes a table under a running server ends in errors
 * until the server is started again, as it is after each upgrade.
 */
export function withPreparedStatements(pool: pg.Pool): PostgresPool {
  const nameOf = createNames()
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const preparing = known.get(client) ?? preparingClient(client, nameOf)
      known.set(client, preparing)
      return preparing
    },
    end: () => pool.end(),
  }
}

type NameOf = (text: string) => string | undefined

/** One name a text, for all connections alike: a name that meant two texts would be refused. */
function createNames(): NameOf {
  const seen = new Map<string, { count: number; readonly name: string }>()
  return (text) => {
    const found = seen.get(text)
    if (found) {
      found.count += 1
      return found.count >= PREPARED_FROM ? found.name : undefined
    }
    // What is written anew each time, such as long lists, must not fill the memory.
    if (seen.size < STATEMENTS_MAX) seen.set(text, { count: 1, name: `s${seen.size}` })
    return undefined
  }
}

function preparingClient(client: pg.PoolClient, nameOf: NameOf): PostgresPoolClient {
  // No cursor is configured, so that nothing but texts with their values is ever asked for.
  function query(text: unknown, values: readonly unknown[] = []): never {
    // Without values (begin, commit) the simple protocol is one message and wants no plan.
    const name = values.length > 0 ? nameOf(String(text)) : undefined
    const asked = client.query({ text: String(text), values: [...values], ...(name !== undefined && { name }) })
    return asked as never // the promise that the first of the two signatures wants; the second is never used
  }
  return { query, release: () => client.release() }
}
