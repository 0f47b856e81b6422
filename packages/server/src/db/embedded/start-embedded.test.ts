import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canRead, lentAccount } from './account.ts'
import { withClient } from './databases.ts'
import { clusterFolder } from './home.ts'
import { processesOf, readPostmaster, runningPostmaster } from './postmaster-file.ts'
import { processMark } from './process-mark.ts'
import { EmbeddedRefusal } from './refusal.ts'
import { type EmbeddedDatabase, startEmbedded } from './start-embedded.ts'
import { temporaryFolders } from './testing/folders.ts'
import { bundleHolder, ended, failedHold, holdDatabase, killed, killHolders, spawnHolder } from './testing/holder.ts'

const LONG_MS = 120_000
/** A run of the stores on another server has nothing new to say about the embedded one. */
const elsewhere = process.env['TEST_POSTGRES'] !== undefined
const folders = temporaryFolders()
const folder = folders.make
const lines: string[] = []
const running = new Set<EmbeddedDatabase>()
let holderScript = ''

beforeAll(async () => {
  holderScript = await bundleHolder()
}, LONG_MS)

afterAll(async () => {
  await killHolders()
  for (const database of running) await database.stop()
  rmSync(holderScript, { force: true })
  folders.removeAll()
}, LONG_MS)

async function start(dataDir: string): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, log: (line) => lines.push(line) })
  running.add(database)
  return database
}

async function refusalOf(work: Promise<unknown>): Promise<EmbeddedRefusal> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof EmbeddedRefusal) return error
  throw new Error('expected a refusal', { cause: error })
}

const write = (url: string, text: string) =>
  withClient(url, async (client) => {
    await client.query('create table if not exists kept (id bigserial primary key, text text not null)')
    await client.query('insert into kept (text) values ($1)', [text])
  })

const read = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ text: string }>('select kept.text from kept order by kept.id')
    return rows.map((row) => row.text)
  })

function pidOf(database: EmbeddedDatabase): number {
  const postmaster = readPostmaster(database.home)
  if (postmaster === null) throw new Error('no postmaster')
  return postmaster.pid
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50))
}

describe.skipIf(elsewhere)('the embedded database', { timeout: LONG_MS }, () => {
  test('what was written before a stop is there after the next start, also in a folder with Chinese characters and spaces', async () => {
    const dataDir = folder('数据 目录')
    const first = await start(dataDir)
    await write(first.ownerUrl, '标准')
    const pid = pidOf(first)
    await first.stop()
    expect(processMark(pid)).toBeNull()
    const second = await start(dataDir)
    expect(second.adopted).toBe(false)
    expect(second.port).toBe(first.port)
    expect(await read(second.ownerUrl)).toEqual(['标准'])
    await second.stop()
  })

  test('stopping twice is one stop', async () => {
    const database = await start(folder())
    await Promise.all([database.stop(), database.stop()])
    await database.stop()
    expect(runningPostmaster(database.home)).toBeNull()
  })

  test('it listens on 127.0.0.1 alone, keeps its writes safe and counts in UTF-8 with checksums', async () => {
    const database = await start(folder())
    const settings = await withClient(database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ name: string; setting: string }>(
        `select s.name, s.setting from pg_settings s where s.name in
           ('listen_addresses', 'fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums', 'server_encoding')`,
      )
      return Object.fromEntries(rows.map((row) => [row.name, row.setting]))
    })
    expect(settings).toEqual({
      listen_addresses: '127.0.0.1',
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
    })
    expect(database.port).not.toBe(5432)
    await database.stop()
  })

  test('its Chinese order is there by name', async () => {
    const database = await start(folder())
    const order = await withClient(database.appUrl, async (client) => {
      const { rows } = await client.query<{ word: string }>(
        `select w.word from unnest(array['张', '安全', '标准', '阿']) as w(word) order by w.word collate "zh-x-icu"`,
      )
      return rows.map((row) => row.word)
    })
    expect(order).toEqual(['阿', '安全', '标准', '张'])
    await database.stop()
  })

  test('the role that serves can make nothing and go nowhere else', async () => {
    const database = await start(folder())
    for (const attempt of [
      'create table x (id int)',
      'create schema x',
      'create temporary table x (id int)',
      'create role x',
    ]) {
      await expect(withClient(database.appUrl, (client) => client.query(attempt))).rejects.toThrow(/permission denied/)
    }
    const elsewhere = database.appUrl.replace(/zhunsheng$/, 'postgres')
    await expect(withClient(elsewhere, (client) => client.query('select'))).rejects.toThrow(/permission denied/)
    await database.stop()
  })

  test('the passwords are readable by their owner alone', async () => {
    const database = await start(folder())
    expect(statSync(join(database.home, 'postgres.secret')).mode & 0o777).toBe(0o600)
    await database.stop()
  })

  test('a database whose starter was killed is adopted with all that was answered as done', async () => {
    const dataDir = folder()
    const holder = await holdDatabase(holderScript, dataDir)
    await write(holder.ownerUrl, '已答复')
    await killed(holder.child)
    const database = await start(dataDir)
    expect(database.adopted).toBe(true)
    expect(await read(database.ownerUrl)).toEqual(['已答复'])
    await database.stop()
    expect(runningPostmaster(database.home)).toBeNull()
  })

  test('a database killed together with its starter recovers by itself', async () => {
    const dataDir = folder()
    const holder = await holdDatabase(holderScript, dataDir)
    await write(holder.ownerUrl, '已答复')
    await killed(holder.child)
    for (const pid of processesOf(dataDir) ?? []) process.kill(pid, 'SIGKILL')
    const database = await start(dataDir)
    expect(database.adopted).toBe(false)
    expect(await read(database.ownerUrl)).toEqual(['已答复'])
    await database.stop()
  })

  test('an orphan that hangs is stopped and started again', async () => {
    const dataDir = folder()
    const holder = await holdDatabase(holderScript, dataDir)
    await write(holder.ownerUrl, '已答复')
    await killed(holder.child)
    const orphan = readPostmaster(dataDir)
    // A port that nobody serves makes it silent without touching the process.
    const file = join(clusterFolder(dataDir), 'postmaster.pid')
    const changed = readFileSync(file, 'utf8').split('\n')
    changed[3] = '1'
    writeFileSync(file, changed.join('\n'))
    const database = await start(dataDir)
    expect(database.adopted).toBe(false)
    expect(pidOf(database)).not.toBe(orphan?.pid)
    expect(await read(database.ownerUrl)).toEqual(['已答复'])
    await database.stop()
  })

  test('a postmaster that is killed while it serves comes back at the same address', async () => {
    const database = await start(folder())
    await write(database.ownerUrl, '已答复')
    const pid = pidOf(database)
    process.kill(pid, 'SIGKILL')
    await until(() => (runningPostmaster(database.home)?.pid ?? pid) !== pid)
    await until(() =>
      read(database.ownerUrl).then(
        () => true,
        () => false,
      ),
    )
    expect(await read(database.ownerUrl)).toEqual(['已答复'])
    await database.stop()
    expect(runningPostmaster(database.home)).toBeNull()
  })

  test('a process number that now belongs to somebody else does not stand in the way', async () => {
    const dataDir = folder()
    const first = await start(dataDir)
    await first.stop()
    writeFileSync(
      join(clusterFolder(first.home), 'postmaster.pid'),
      `${process.ppid}\n${clusterFolder(first.home)}\n1\n1\n\n\n\n`,
    )
    const second = await start(dataDir)
    expect(second.adopted).toBe(false)
    await second.stop()
  })

  test('several starts at once share one database, and the last to leave stops it', async () => {
    const dataDir = folder()
    const holders = await Promise.all([1, 2, 3].map(() => holdDatabase(holderScript, dataDir)))
    expect(holders.map((holder) => holder.adopted).sort()).toEqual([false, true, true])
    expect(new Set(holders.map((holder) => holder.appUrl)).size).toBe(1)
    const [first, second, third] = holders
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were started')
    expect(await ended(first.child)).toBe(0)
    await write(second.ownerUrl, '仍在')
    await killed(second.child)
    expect(await read(third.ownerUrl)).toEqual(['仍在'])
    expect(await ended(third.child)).toBe(0)
    expect(runningPostmaster(dataDir)).toBeNull()
  })

  test('several first starts at once make one set of passwords', async () => {
    for (let round = 0; round < 4; round += 1) {
      const dataDir = folder()
      const databases = await Promise.all([start(dataDir), start(dataDir), start(dataDir), start(dataDir)])
      expect(new Set(databases.map((database) => database.ownerUrl)).size).toBe(1)
      for (const database of databases) await database.stop()
    }
  })

  test('a start that is killed at any moment leaves nothing that stops the next one', async () => {
    const dataDir = folder()
    for (const delayMs of [150, 300, 450, 600, 750, 900, 1100, 1300]) {
      const child = spawnHolder(holderScript, dataDir)
      await new Promise((resolve) => setTimeout(resolve, delayMs))
      await killed(child)
    }
    const database = await start(dataDir)
    await write(database.ownerUrl, '标准')
    expect(await read(database.ownerUrl)).toEqual(['标准'])
    await database.stop()
    expect(runningPostmaster(database.home)).toBeNull()
  })
})

describe.skipIf(elsewhere)('a data folder that cannot be used', { timeout: LONG_MS }, () => {
  test('the cluster of another major version is refused with both versions and left as it is', async () => {
    const dataDir = folder()
    const database = await start(dataDir)
    await database.stop()
    const file = join(clusterFolder(database.home), 'PG_VERSION')
    writeFileSync(file, '15\n')
    const refusal = await refusalOf(start(dataDir))
    expect(refusal.code).toBe('DATA_FOLDER_OTHER_MAJOR')
    expect(refusal.data).toMatchObject({ found: '15', programs: database.version.split('.')[0] })
    writeFileSync(file, `${database.version.split('.')[0]}\n`)
    const again = await start(dataDir)
    await again.stop()
  })

  test('the cluster of another account is refused', async ({ skip }) => {
    const account = lentAccount()
    if (account === null || !canRead(account, holderScript))
      return skip('only root can try, in a checkout that others can read')
    const dataDir = folder()
    const database = await start(dataDir)
    await database.stop()
    const stranger = { name: 'stranger', uid: account.uid + 1, gid: account.gid + 1 }
    expect(await failedHold(holderScript, dataDir, stranger)).toContain('DATA_FOLDER_NOT_YOURS')
  })

  test('a cluster without its password file is refused', async () => {
    const dataDir = folder()
    const database = await start(dataDir)
    await database.stop()
    rmSync(join(database.home, 'postgres.secret'))
    expect((await refusalOf(start(dataDir))).code).toBe('DATABASE_SECRET_MISSING')
  })

  test('a cluster with the password file of another one is refused and not left running', async () => {
    const dataDir = folder()
    const database = await start(dataDir)
    await database.stop()
    writeFileSync(join(database.home, 'postgres.secret'), JSON.stringify({ superuser: 'a', owner: 'b', app: 'c' }))
    expect((await refusalOf(start(dataDir))).code).toBe('DATABASE_SECRET_WRONG')
    expect(runningPostmaster(database.home)).toBeNull()
  })
})
