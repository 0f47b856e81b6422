import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import pg from 'pg'
import type { SearchAnswer, SearchQuestion } from '../../../packages/server/src/registry/search-index/question.ts'
import { TODAY } from '../make-records.ts'
import { type Engine, ROWS } from './engine.ts'

const PORT = 10_142
const MEGABYTE = 1e6
const PROBED = 300

export type OurEngine = Engine & { readonly ask: (question: Partial<SearchQuestion>) => Promise<SearchAnswer> }

type Size = { readonly records: number; readonly bytes: number; readonly rss: number; readonly startSeconds: number }

/** Ours as it runs in the product: a thread that follows the database, here behind HTTP alone. */
export async function openOurs(url: string, folder: string): Promise<OurEngine> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const scripts = join(process.cwd(), '.cache/scripts/search-server')
  execFileSync(process.execPath, [join(process.cwd(), 'scripts/register/bundle-search-server.mjs'), scripts])
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let server = await start(scripts, url, folder)
  const first = await get<Size>('/size')
  // Once more, to see how long the saved index takes.
  await stop(server)
  server = await start(scripts, url, folder)
  const again = await get<Size>('/size')
  const ask = (question: Partial<SearchQuestion>) =>
    get<SearchAnswer>(
      `/search?question=${encodeURIComponent(JSON.stringify({ day: TODAY, limit: ROWS, ...question }))}`,
    )
  return {
    name: 'ours',
    buildSeconds: first.startSeconds,
    indexBytes: first.bytes,
    ask,
    search: async (text) => [...(await ask({ q: text })).ids],
    async enter(id, title) {
      await client.query(
        `insert into standard_record (id, number, family, kind, title, claimed_status, evidence, as_of)
         overriding system value values ($1, $2, $2, 'group', $3, 'current', 'single', $4)`,
        [id, `T/SZZZ ${id}`, title, TODAY],
      )
    },
    async notes() {
      const { missing, probed } = await get<{ missing: unknown[]; probed: number }>(
        `/probe?count=${PROBED}&day=${TODAY}`,
      )
      const { rss, bytes, records } = await get<Size>('/size')
      return {
        'bytes a record': (bytes / records).toFixed(0),
        'process RSS': `${(rss / MEGABYTE).toFixed(0)} MB`,
        'start from the saved index': `${again.startSeconds.toFixed(2)} s`,
        probe: `${probed} records, ${missing.length} missing`,
      }
    },
    async close() {
      await stop(server)
      await client.end()
      agent.destroy()
    },
  }
}

async function start(scripts: string, url: string, folder: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, [join(scripts, 'server.mjs'), url, folder, String(PORT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('the search server has ended'))),
  ])
  return server
}

async function stop(server: ChildProcess): Promise<void> {
  server.kill('SIGTERM')
  await once(server, 'exit')
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

function get<T>(path: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: PORT, agent, path }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const text = Buffer.concat(pieces).toString()
        if (response.statusCode === 200)
          resolve(JSON.parse(text) as T) // our own server's answer
        else reject(new Error(text))
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
