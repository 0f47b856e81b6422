import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { signHead } from '../trace/signed-head.ts'
import { runCli } from './cli.ts'
import { commands } from './commands/index.ts'

let bench: Bench
let folder: string
let env: Record<string, string>
beforeAll(async () => {
  bench = await openBench()
  await bench.seedOrganization()
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-cli-'))
  env = { DATABASE_URL: bench.appUrl, DATABASE_MIGRATION_URL: bench.ownerUrl, ZHUNSHENG_DATA: bench.folder }
})
afterAll(async () => {
  await bench.close()
  await rm(folder, { recursive: true, force: true })
})

/** Runs a command line as the shell would, and gives what it printed where. */
async function zhunsheng(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const [out, err]: string[][] = [[], []]
  const exit = await runCli(argv, env, { out: (text) => void out?.push(text), err: (text) => void err?.push(text) })
  return { exit, out: (out ?? []).join('\n'), err: (err ?? []).join('\n') }
}

const json = async (...argv: string[]) => JSON.parse((await zhunsheng(...argv, '--json')).out)

describe('the command line', () => {
  it.each([['--help'], ['help'], []])('says what it can do: %s', async (...argv) => {
    const { exit, out } = await zhunsheng(...argv)
    expect(exit).toBe(0)
    for (const { words } of commands) expect(out).toContain(words.join(' '))
  })

  it('holds the commands that are promised', () => {
    const names = commands.map(({ words }) => words.join(' '))
    const promised = [
      'serve',
      'work',
      'migrate',
      'demo',
      'user add',
      'project list',
      'project show',
      'standard list',
      'standard show',
      'trace verify',
      'procedure list',
      'procedure show',
      'backup',
      'restore',
      'config',
      'check',
    ]
    expect(names).toEqual(expect.arrayContaining(promised))
    expect(new Set(names).size).toBe(names.length)
  })

  it.each([
    [['nonsense']],
    [['trace', 'verify', '--nonsense']],
    [['trace', 'verify', 'too', 'many']],
    [['project', 'show']],
    [['backup']],
    [['user', 'add', '--name']],
  ])('answers 64 to %j and prints nothing as a result', async (argv) => {
    const { exit, out, err } = await zhunsheng(...argv)
    expect({ exit, out }).toEqual({ exit: 64, out: '' })
    expect(err).toContain('zhunsheng --help')
  })

  it('gives the procedures as an array for programs', async () => {
    const [first] = await json('procedure', 'list')
    expect(first).toMatchObject({
      name: 'social-organization',
      title: { zh: '团体标准' },
      stages: expect.any(Array),
      acts: expect.any(Array),
    })
    expect(first.acts[0]).toMatchObject({ name: expect.any(String), basis: expect.any(Array) })
  })

  it('prints the configuration without passwords', async () => {
    const { out } = await zhunsheng('config')
    expect(out).toContain('***')
    expect(out).not.toContain(new URL(bench.appUrl).password)
  })

  it('answers 78 to a setting that is none', async () => {
    env['PORT'] = 'many'
    expect((await zhunsheng('config')).exit).toBe(78)
    delete env['PORT']
  })

  it('answers 69 when the database cannot be reached', async () => {
    const url = env['DATABASE_URL'] ?? ''
    Object.assign(env, {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none',
      DATABASE_MIGRATION_URL: 'postgres://nobody@127.0.0.1:9/none',
    })
    expect((await zhunsheng('migrate')).exit).toBe(69)
    Object.assign(env, { DATABASE_URL: url, DATABASE_MIGRATION_URL: bench.ownerUrl })
  })

  it('lists through the use-case, as a table for people and as JSON for programs', async () => {
    expect(await json('project', 'list')).toMatchObject({ rows: [], total: 0 })
    expect((await zhunsheng('standard', 'list')).exit).toBe(0)
  })

  it('answers 3 for what is not there, with the refusal in both languages on stderr', async () => {
    const { exit, out, err } = await zhunsheng('project', 'show', 'none')
    expect({ exit, out }).toEqual({ exit: 3, out: '' })
    expect(err).toContain('没有找到该项目')
    expect(err).toContain('This project was not found')
  })

  it('answers 2 for input that is malformed, as JSON where that was asked for', async () => {
    const { exit, err } = await zhunsheng(
      'user',
      'add',
      '--name',
      '示例',
      '--email',
      'none',
      '--role',
      'secretary',
      '--json',
    )
    expect(exit).toBe(2)
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'INPUT_MALFORMED', kind: 'malformed' } })
  })

  it('gives a person an account and prints the link to set its password', async () => {
    const answer = await json(
      'user',
      'add',
      '--name',
      '示例管理员',
      '--email',
      'admin@example.invalid',
      '--role',
      'administrator',
    )
    expect(answer.link).toContain('/app/set-password?token=')
  })

  it('refuses the demonstration where it does not belong', async () => {
    const { exit, err } = await zhunsheng('demo')
    expect(exit).toBe(1)
    expect(err).toContain('DEMONSTRATION_NOT_HERE')
  })
})

describe('trace verify', () => {
  it('answers 0 while the trace holds and says what it cannot prove', async () => {
    const { exit, out } = await zhunsheng('trace', 'verify')
    expect(exit).toBe(0)
    expect(out).toContain('末尾未被证明')
  })

  it('proves the tail with a head', async () => {
    const path = join(folder, 'head.json')
    await writeFile(path, JSON.stringify(await signHead(bench.db, bench.services.config, bench.services.clock)))
    expect(await json('trace', 'verify', '--head', path)).toMatchObject({ holds: true, tail: 'proved' })
  })

  it('answers 2 for a file that is no head', async () => {
    expect((await zhunsheng('trace', 'verify', '--head', join(folder, 'none.json'))).exit).toBe(2)
  })

  it('answers 6 and names the first event when the trace does not hold', async () => {
    await asOwner(`update trace_event set data = data || '{"added": 1}' where seq = 1`)
    const { exit, out } = await zhunsheng('trace', 'verify')
    expect(exit).toBe(6)
    expect(out).toContain('第 1 号  内容被改动')
    await asOwner(`update trace_event set data = data - 'added' where seq = 1`)
  })
})

describe('backup and restore', () => {
  it('answer 0 and 1: a file is not overwritten, a database with data not filled', async () => {
    const file = join(folder, '备份.zip')
    expect(await json('backup', file)).toMatchObject({ file, trace: { size: expect.any(Number) } })
    expect((await zhunsheng('backup', file)).exit).toBe(1)
    expect((await zhunsheng('restore', file)).exit).toBe(1)
    expect((await zhunsheng('restore', join(folder, 'none.zip'))).exit).toBe(2)
  })
})

describe('work --once', () => {
  it('does what is due and ends', async () => {
    expect((await zhunsheng('work', '--once')).exit).toBe(0)
    const { rows } = await sql<{
      waiting: number
    }>`select count(*)::integer as waiting from notice where state = 'waiting'`.execute(bench.db)
    expect(rows[0]?.waiting).toBe(0)
  })
})

describe('the exit codes', () => {
  it('are the ones that are told to people', async () => {
    const { exitCodes } = await import('./exit-codes.ts')
    const { rootFolder } = await import('./version.ts')
    const told = [
      ...(await readFile(join(rootFolder, 'docs/reference/exit-codes.md'), 'utf8')).matchAll(/^\| (\d+) \|/gmu),
    ].map(([, code]) => Number(code))
    expect(told).toEqual(Object.values(exitCodes))
  })
})

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: bench.ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}
