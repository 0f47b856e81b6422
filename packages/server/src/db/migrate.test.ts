import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrationsFolder } from '../testing/global-setup.ts'
import { APP_ROLE, createDatabase, dropDatabase, OWNER_ROLE, withDatabase } from './embedded/index.ts'
import { migrate } from './migrate.ts'

const { adminUrl, ownerUrl } = inject('cluster')
let name: string
let url: string
let folder: string
beforeEach(async () => {
  name = `migrate_${randomUUID().replaceAll('-', '')}`
  await createDatabase(adminUrl, name, { owner: OWNER_ROLE })
  url = withDatabase(ownerUrl, name)
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-migrations-'))
  await cp(migrationsFolder, folder, { recursive: true })
})
afterEach(async () => {
  await dropDatabase(adminUrl, name)
  await rm(folder, { recursive: true, force: true })
})

async function ask(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
const add = (file: string, sql: string) => writeFile(join(folder, file), sql)

describe('a database', () => {
  test('is brought to the newest schema once, each migration with its checksum', async () => {
    const names = (await readdir(folder)).filter((file) => /^[0-9]{4}_/u.test(file)).sort()
    const applied = await migrate(url, folder, APP_ROLE)
    expect(applied).toEqual(names)
    expect(await migrate(url, folder, APP_ROLE)).toEqual([])
    expect(await ask('select name, length(checksum) as length from schema_migration order by name')).toEqual(
      applied.map((file) => ({ name: file, length: 64 })),
    )
  })

  test('of an earlier day is brought on by what came since', async () => {
    await migrate(url, folder, APP_ROLE, '0002')
    const rest = await migrate(url, folder, APP_ROLE)
    expect(rest[0]).toMatch(/^0003_/u)
  })

  test('refuses a migration that was changed after it had been applied', async () => {
    await add('9000_made-up.sql', 'select 1')
    await migrate(url, folder, APP_ROLE)
    await add('9000_made-up.sql', 'select 2')
    await expect(migrate(url, folder, APP_ROLE)).rejects.toThrow('MIGRATION_CHANGED: 9000_made-up.sql')
  })

  test('refuses a file that would be passed over for its name', async () => {
    await add('9000_made_up.sql', 'select 1')
    await expect(migrate(url, folder, APP_ROLE)).rejects.toThrow('MIGRATION_MISNAMED: 9000_made_up.sql')
  })

  test('does not mind how lines end', async () => {
    await add('9000_made-up.sql', 'select 1;\nselect 2;\n')
    await migrate(url, folder, APP_ROLE)
    await add('9000_made-up.sql', 'select 1;\r\nselect 2;\r\n')
    expect(await migrate(url, folder, APP_ROLE)).toEqual([])
  })

  test('keeps nothing of a migration that breaks half-way', async () => {
    await add('9000_broken.sql', 'create table half_done (id text); select no_such_function();')
    await expect(migrate(url, folder, APP_ROLE)).rejects.toThrow('no_such_function')
    expect(await ask("select to_regclass('half_done') as half")).toEqual([{ half: null }])
    await add('9000_broken.sql', 'create table half_done (id text);')
    expect(await migrate(url, folder, APP_ROLE)).toEqual(['9000_broken.sql'])
  })

  test('that two starts migrate at once is migrated once', async () => {
    const both = await Promise.all([migrate(url, folder, APP_ROLE), migrate(url, folder, APP_ROLE)])
    expect(both.map(({ length }) => length).sort((a, b) => a - b)[0]).toBe(0)
  })
})
