import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'

describe('the role that serves', () => {
  let bench: Bench
  beforeAll(async () => {
    bench = await openBench()
    await bench.seedOrganization()
  })
  afterAll(() => bench.close())

  it.each([
    `update trace_event set data = '{}'`,
    'delete from trace_event',
    'truncate trace_event',
    'delete from project',
    'delete from organization',
    'delete from person',
    `update stored_file set kind = 'pdf'`,
    'drop table trace_event',
    'alter table trace_event disable trigger all',
    'create table own (id text)',
    'delete from schema_migration',
    'update schema_migration set checksum = name',
    'select * from graphile_worker._private_jobs',
    `set role zhunsheng_owner`,
  ])('cannot: %s', async (statement) => {
    await expect(sql.raw(statement).execute(bench.db)).rejects.toThrow(/permission denied|must be owner/u)
  })
})
