import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APP_ROLE, startEmbedded } from '../packages/server/src/db/embedded/index.ts'
import { readPostmaster } from '../packages/server/src/db/embedded/postmaster-file.ts'
import { processMark } from '../packages/server/src/db/embedded/process-mark.ts'
import { createDatabase, createPool } from '../packages/server/src/db/pool.ts'
import { prepareDatabase } from '../packages/server/src/db/prepare.ts'
import { createDiskFileStore } from '../packages/server/src/files/file-store.ts'
import { verifyChain } from '../packages/server/src/trace/chain-verdict.ts'
import { parseSignedHead } from '../packages/server/src/trace/signed-head.ts'
import { type Chance, createChance } from '../scripts/bench/chance.ts'
import { fill, type Ground } from '../scripts/bench/fill.ts'
import { type Answer, ask } from '../scripts/bench/load.ts'
import { type Server, startServer } from '../scripts/bench/server-process.ts'

/**
 * The real server is killed while people comment, and started again: whoever got a receipt finds the comment, and
 * nothing is half done. Process kill, not power loss: what the system holds in its cache survives here.
 */
const ROOT = join(import.meta.dirname, '..')
const ENTRY = join(ROOT, 'packages/server/dist/main.mjs')
const SEED = Number(process.env['DURABILITY_SEED'] ?? Date.now() % 1_000_000)
const CLIENTS = 6
const KILL_AFTER_MS_MIN = 150
const KILL_AFTER_MS_MAX = 900
const AUTHOR = '示例提出人'

const isBuilt = existsSync(ENTRY)
process.stderr.write(`DURABILITY_SEED=${SEED}\n`)
if (!isBuilt)
  process.stderr.write(`${ENTRY} is not built (npm run build): the durability of the server is not tested\n`)

let folder: string
let home: string
let appUrl: string
let ground: Ground
let server: Server
const chance = createChance(SEED)
/** Receipts by the key of the request that was answered with them. */
const receipts = new Map<string, string>()

describe.skipIf(!isBuilt || process.env['TEST_POSTGRES'] !== undefined)(
  `a server that is killed while people comment (DURABILITY_SEED=${SEED})`,
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'zhunsheng-durability-'))
      chmodSync(folder, 0o755)
      const database = await startEmbedded({ dataDir: folder, log: () => undefined })
      await prepareDatabase(database.ownerUrl, APP_ROLE, join(ROOT, 'packages/server/migrations'))
      ground = await fill(
        database.ownerUrl,
        createDiskFileStore(join(folder, 'files')),
        { organizations: 1, projects: 50, standards: 1, cases: 0 },
        () => undefined,
      )
      ;({ home, appUrl } = database)
      await database.stop()
      server = await serve()
    })

    afterAll(async () => {
      await server?.stop()
      const left = home ? readPostmaster(home) : null
      if (left && processMark(left.pid)) process.kill(left.pid, 'SIGQUIT')
      for (const path of [home, folder]) if (path) rmSync(path, { recursive: true, force: true })
    })

    it.each([
      'once',
      'again',
    ])('keeps every comment that was answered with a receipt when the server alone is killed %s', async () => {
      const postmaster = readPostmaster(home)?.pid
      const unanswered = await commentUntil(() => killed(server.pid))
      expect(postmaster !== undefined && processMark(postmaster)).toBeTruthy()
      server = await serve()
      // The orphaned database was taken over as it ran.
      expect(readPostmaster(home)?.pid).toBe(postmaster)
      await expectNothingLost()
      await expectRepeatedOnce(unanswered)
    })

    it('keeps them when the database is killed with it', async () => {
      const postmaster = readPostmaster(home)?.pid ?? 0
      const unanswered = await commentUntil(async () => {
        await killed(postmaster)
        await killed(server.pid)
      })
      server = await serve()
      expect(readPostmaster(home)?.pid).not.toBe(postmaster)
      await expectNothingLost()
      await expectRepeatedOnce(unanswered)
    })

    it('leaves no process behind when it is told to stop', async () => {
      const pids = [server.pid, readPostmaster(home)?.pid ?? 0]
      await server.stop()
      expect(pids.map((pid) => processMark(pid))).toEqual([null, null])
      expect(readPostmaster(home)).toBeNull()
    })
  },
)

const serve = (): Promise<Server> =>
  startServer(
    [process.execPath, ENTRY, 'serve'],
    {
      ZHUNSHENG_DATA: folder,
      ZHUNSHENG_DEMO: 'no',
      ZHUNSHENG_TRUSTED_PROXIES: '127.0.0.1',
      DATABASE_URL: undefined,
      DATABASE_MIGRATION_URL: undefined,
    },
    '/readyz',
  )

async function killed(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (processMark(pid) !== null) await sleep(5)
}

type Sent = { readonly key: string; readonly projectId: string }

/** Comments come from several people at once until `kill` has done its work; gives those that got no answer. */
async function commentUntil(kill: () => Promise<void>): Promise<Sent[]> {
  const agent = new Agent({ keepAlive: true })
  const unanswered: Sent[] = []
  let isOver = false
  const person = async (own: Chance) => {
    while (!isOver) {
      const sent = { key: randomUUID(), projectId: own.pick(enquiries()) }
      const answer = await submit(sent, agent).catch(() => null) // a connection that breaks is what is looked for here
      if (answer?.status === 200) receipts.set(sent.key, receiptOf(answer))
      else unanswered.push(sent)
      if (answer === null) return
    }
  }
  const people = Array.from({ length: CLIENTS }, () => person(createChance(chance.below(SEED + 1))))
  await sleep(KILL_AFTER_MS_MIN + chance.below(KILL_AFTER_MS_MAX - KILL_AFTER_MS_MIN))
  await kill()
  isOver = true
  await Promise.all(people)
  agent.destroy()
  return unanswered
}

const enquiries = (): string[] => ground.projects.filter(({ stage }) => stage === 'enquiry').map(({ id }) => id)

const receiptOf = (answer: Answer): string => String((JSON.parse(answer.text) as { receipt: unknown }).receipt) // an act answers an object

function submit({ key, projectId }: Sent, agent?: Agent): Promise<Answer> {
  const headers = {
    'idempotency-key': key,
    'x-forwarded-for': `10.${chance.below(256)}.${chance.below(256)}.${chance.below(256)}`,
  }
  return ask(agent, server.address, {
    path: '/api/development/submit-comment',
    method: 'POST',
    headers,
    body: JSON.stringify({ projectId, opinion: `示例意见 ${key}`, personName: AUTHOR }),
  })
}

/** Every receipt has its comment, every comment its event and its author, and the whole trace holds up to its head. */
async function expectNothingLost(): Promise<void> {
  expect(receipts.size).toBeGreaterThan(0)
  const db = createDatabase(createPool(appUrl, 2))
  try {
    const kept = await db
      .selectFrom('comment')
      .select(['receipt', 'opinion'])
      .where('opinion', 'like', '示例意见 %')
      .execute()
    expect(
      [...receipts].filter(
        ([key, receipt]) => !kept.some((each) => each.receipt === receipt && each.opinion.endsWith(key)),
      ),
    ).toEqual([])
    const { rows } = await sql<{ persons: number; events: number }>`
      select (select count(*) from person where name = ${AUTHOR}) as persons,
        (select count(*) from trace_event where type = 'comment.received' and request_id not like 'fill-%') as events`.execute(
      db,
    )
    expect(rows[0]).toEqual({ persons: kept.length, events: kept.length })
    const headFile = join(folder, 'trace/head.json')
    const head = existsSync(headFile) ? parseSignedHead(readFileSync(headFile, 'utf8')) : undefined
    const verdict = await verifyChain({ db, files: createDiskFileStore(join(folder, 'files')), head })
    expect(verdict.breaks).toEqual([])
  } finally {
    await db.destroy()
  }
}

/** Who got no answer asks again under the same key, and then there is one comment, whether or not it had been kept. */
async function expectRepeatedOnce(unanswered: readonly Sent[]): Promise<void> {
  for (const sent of unanswered) {
    const answer = await submit(sent)
    expect(answer.status).toBe(200)
    receipts.set(sent.key, receiptOf(answer))
  }
  const db = createDatabase(createPool(appUrl, 1))
  try {
    const kept = await db.selectFrom('comment').select('opinion').where('opinion', 'like', '示例意见 %').execute()
    expect(kept.map(({ opinion }) => opinion).sort()).toEqual(
      [...receipts.keys()].map((key) => `示例意见 ${key}`).sort(),
    )
  } finally {
    await db.destroy()
  }
}
