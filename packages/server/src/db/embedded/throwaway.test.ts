import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDatabase, dropDatabase, withClient } from './databases.ts'
import { findDebianPostgres15 } from './debian.ts'
import { startDebianThrowaway, startThrowaway, type ThrowawayCluster } from './throwaway.ts'
import { OWNER_ROLE } from './urls.ts'

const LONG_MS = 60_000
const starts: ReadonlyArray<[string, () => Promise<ThrowawayCluster | null>]> = [
  ['PostgreSQL 18', startThrowaway],
  ['PostgreSQL 15', startDebianThrowaway],
]

describe.each(starts)('a cluster for tests on %s', (name, start) => {
  const absent = name === 'PostgreSQL 15' && findDebianPostgres15() === null
  let cluster: ThrowawayCluster | null = null

  beforeAll(async () => {
    cluster = await start()
  }, LONG_MS)

  afterAll(async () => {
    await cluster?.stop()
  }, LONG_MS)

  const address = () => {
    if (cluster === null) throw new Error('it is installed and so was started')
    return cluster.adminUrl
  }

  test.skipIf(absent)('is of that version', () => {
    expect(`PostgreSQL ${cluster?.version.split('.')[0]}`).toBe(name)
  })

  test.skipIf(absent)('copies a template with all its rows for the owner who asks', async () => {
    const template = await createDatabase(address(), '模板')
    await withClient(template, (client) => client.query('create table kept as select 7 as number'))
    const copy = await createDatabase(address(), 'copy "of" it', { template: '模板', owner: OWNER_ROLE })
    const rows = await withClient(copy, (client) =>
      client.query(
        `select kept.number, pg_get_userbyid(d.datdba) as owner from kept, pg_database d where d.datname = current_database()`,
      ),
    )
    expect(rows.rows).toEqual([{ number: 7, owner: OWNER_ROLE }])
  })

  test.skipIf(absent)('drops a database that is still connected to, and one that is not there', async () => {
    const doomed = await createDatabase(address(), 'doomed')
    await withClient(doomed, async (client) => {
      client.on('error', () => undefined)
      await dropDatabase(address(), 'doomed')
      await expect(client.query('select')).rejects.toThrow()
    })
    await dropDatabase(address(), 'doomed')
  })
})
