import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { EmbeddedDatabase } from '../../packages/server/src/db/embedded/index.ts'
import type { Asked } from './load.ts'

export type PeerStand = {
  readonly folder: string
  readonly database: EmbeddedDatabase
  readonly rows: number
  readonly note: (line: string) => void
}

export type PeerServing = { readonly address: string; readonly next: () => Asked; stop(): Promise<void> }

/** Another product, installed outside the repository and served on our database server. */
export type Peer = { readonly name: string; open(stand: PeerStand): Promise<PeerServing> }

const INSTALL_MINUTES_MAX = 15
const MINUTE_MS = 60_000

/** Installs packages into a folder of their own; those that are there already are left as they are. */
export async function install(
  folder: string,
  packages: readonly string[],
  { note }: PeerStand,
  flags: readonly string[] = [],
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return
  note(`npm install ${packages.join(' ')}`)
  await run('npm', ['install', '--no-audit', '--no-fund', ...flags, ...packages], folder)
}

/** Runs a command to its end; throws with the end of what it printed. */
export function run(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: INSTALL_MINUTES_MAX * MINUTE_MS,
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed = (printed + chunk.toString('utf8')).slice(-2_000)
      })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${file} ${args.join(' ')}: ${code}\n${printed}`)),
    )
  })
}

/** Rows of the shape that our list of projects gives, taken from the projects that are there: the same titles. */
export async function copyProjects(
  { database, rows }: PeerStand,
  into: string,
  columns: string,
  select: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await client.query(
      `insert into ${into} (${columns}) select ${select} from project p join organization o on o.id = p.organization_id limit ${rows}`,
    )
    await client.query(`analyze ${into}`)
  } finally {
    await client.end()
  }
}

export async function inDatabase<T>({ database }: PeerStand, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
