import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createChainCheck, rowDigest } from '@zhunsheng/core'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { migrationsFolder } from '../testing/global-setup.ts'
import { readChain } from '../trace/store.ts'
import { APP_ROLE, createDatabase, dropDatabase, OWNER_ROLE, withDatabase } from './embedded/index.ts'
import { sha256Text } from './ledger.ts'
import { migrate } from './migrate.ts'
import { createDatabase as createKysely, createPool } from './pool.ts'
import { tracedTables } from './traced-tables.ts'

const folder = join(migrationsFolder, 'dumps')
const dumps = readdirSync(folder).map((name) => name.replace(/\.sql$/u, ''))

describe.each(dumps)('a database of schema %s', (schema) => {
  it('is brought to the newest schema, and its trace still holds', async () => {
    const cluster = inject('cluster')
    const name = `upgrade_${randomUUID().replaceAll('-', '')}`
    await createDatabase(cluster.adminUrl, name, { owner: OWNER_ROLE })
    const url = withDatabase(cluster.ownerUrl, name)
    await migrate(url, migrationsFolder, APP_ROLE, schema)
    await load(url, await readFile(join(folder, `${schema}.sql`), 'utf8'))
    expect((await migrate(url, migrationsFolder, APP_ROLE)).length).toBeGreaterThan(0)
    const pool = createPool(url)
    const digests = new Map<string, string>()
    const check = createChainCheck(sha256Text)
    for await (const { event, hash } of readChain(createKysely(pool))) {
      expect(check.next(event, hash)).toBeNull()
      for (const row of event.rows) digests.set(`${row.table}/${row.id}`, row.digest)
    }
    expect(check.head().size).toBeGreaterThan(0)
    for (const table of tracedTables) {
      const { rows } = await pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${table} t`)
      for (const { row } of rows) {
        const values = JSON.parse(row)
        expect(rowDigest(values, sha256Text), `${table}/${values.id}`).toBe(digests.get(`${table}/${values.id}`))
      }
    }
    await pool.end()
    await dropDatabase(cluster.adminUrl, name)
  })
})

async function load(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  await client.query(sql)
  await client.end()
}
