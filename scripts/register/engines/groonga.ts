import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { makeRecords } from '../make-records.ts'
import { toIndexed } from '../to-indexed.ts'
import { type Engine, ROWS } from './engine.ts'

const PORT = 10_141
const PORT_TRIES = 200
const LOAD_ROWS = 2_000
const SCHEMA = [
  'table_create Records TABLE_HASH_KEY UInt32',
  ...['title', 'title_en', 'number', 'bodies'].map((name) => `column_create Records ${name} COLUMN_SCALAR Text`),
  'column_create Records current COLUMN_SCALAR UInt8',
  'column_create Records published COLUMN_SCALAR UInt32',
]
/** Bigrams under Unicode normalization, hyphens of all kinds taken for one. */
const INDEX = [
  `table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram --normalizer 'NormalizerNFKC150("unify_hyphen_and_prolonged_sound_mark", true)'`,
  'column_create Terms records COLUMN_INDEX|WITH_POSITION|WITH_SECTION Records title,title_en,number,bodies',
]

/** Groonga as its manual sets it up for Chinese, over HTTP, its answers not kept. Words of a question are ANDed. */
export async function openGroonga(folder: string, count: number): Promise<Engine> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'db')
  const started = await load(file, count)
  const server = spawn('groonga', ['-s', '--protocol', 'http', '--port', String(PORT), '--cache-limit', '0', file], {
    stdio: 'ignore',
  })
  await untilReady(server)
  const buildSeconds = (performance.now() - started) / 1000
  return {
    name: 'groonga',
    buildSeconds,
    indexBytes: readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).blocks * 512, 0),
    async search(text) {
      const answer = await ask('select', {
        table: 'Records',
        match_columns: 'title * 4 || title_en * 2 || number * 8 || bodies',
        query: escaped(text),
        output_columns: '_key',
        sort_keys: '-_score,-current,-published',
        limit: String(ROWS),
      })
      // [[status, …], [[[hits], [columns], [key], …]]]
      const rows = (answer as [unknown, [[unknown, unknown, ...number[][]]]])[1]?.[0]?.slice(2) as
        | number[][]
        | undefined
      return (rows ?? []).map(([id]) => Number(id))
    },
    async enter(id, title) {
      await ask('load', {
        table: 'Records',
        values: JSON.stringify([{ _key: id, title, current: 1, published: 20_261_123 }]),
      })
    },
    notes: async () => ({}),
    async close() {
      server.kill('SIGTERM')
      await once(server, 'exit')
      agent.destroy()
    },
  }
}

/** Answers when the indexing began: everything before it is only the bringing in of rows. */
async function load(file: string, count: number): Promise<number> {
  const loader = spawn('groonga', ['-n', file], { stdio: ['pipe', 'ignore', 'inherit'] })
  const write = async (text: string) => {
    if (!loader.stdin.write(text)) await once(loader.stdin, 'drain')
  }
  for (const line of SCHEMA) await write(`${line}\n`)
  let rows: string[] = []
  const flush = async () => {
    await write(`load --table Records\n[\n${rows.join(',\n')}\n]\n`)
    rows = []
  }
  for (const record of makeRecords(count)) {
    const { id, title, titleEn, number, publishedOn, facts } = record
    const bodies = toIndexed(record).bodies.join(' ')
    const published = Number(publishedOn.replaceAll('-', ''))
    rows.push(
      JSON.stringify({
        _key: id,
        title,
        title_en: titleEn ?? '',
        number,
        bodies,
        current: facts.current ? 1 : 0,
        published,
      }),
    )
    if (rows.length >= LOAD_ROWS) await flush()
  }
  if (rows.length > 0) await flush()
  loader.stdin.end()
  await once(loader, 'exit')
  const started = performance.now()
  const indexer = spawn('groonga', [file], { stdio: ['pipe', 'ignore', 'inherit'] })
  for (const line of INDEX) indexer.stdin.write(`${line}\n`)
  indexer.stdin.end()
  await once(indexer, 'exit')
  return started
}

async function untilReady(server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < PORT_TRIES; tries += 1) {
    if (server.exitCode !== null) throw new Error('groonga has ended')
    try {
      await ask('status', {})
      return
    } catch {
      await sleep(50) // it does not listen yet
    }
  }
  throw new Error('groonga does not answer')
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function ask(command: string, fields: Readonly<Record<string, string>>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { port: PORT, agent, path: `/d/${command}?${new URLSearchParams(fields).toString().replaceAll('+', '%20')}` },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => {
          try {
            resolve(JSON.parse(Buffer.concat(pieces).toString()))
          } catch (error) {
            reject(error)
          }
        })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

/** Signs of its query language are taken as signs. */
const escaped = (text: string): string =>
  text.replace(/[\\"()<>~*:+\-|!&']/gu, (sign) => `\\${sign}`).replace(/\bOR\b/gu, 'or')
