import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { createDatabase, createPool } from '../../db/pool.ts'
import { answerCall } from './answer-call.ts'
import { openSearchHost } from './search-host.ts'
import type { CallName, SearchCalls, SearchThreadData, ThreadMessage, ThreadRequest } from './search-messages.ts'

/** A change is found by the question asked after this time, and what it takes to read it. */
const FOLLOW_MS = 300
const RECONCILE_MS = 60_000
const SAVE_MS = 30 * 60_000
/** While the database is away, the index answers with what it has. */
const LOST_MS = 2_000
const POOL_SIZE = 2

const { databaseUrl, file } = workerData as SearchThreadData // search-service.ts gives exactly this
const send = (message: ThreadMessage) => parentPort?.postMessage(message, [])

const pool = createPool(databaseUrl, POOL_SIZE)
pool.on('error', (error) =>
  send({ kind: 'log', line: `检索的数据库连接中断 / the search lost a connection: ${error.message}` }),
)
const db = createDatabase(pool)
const host = await openSearchHost({ db, file, onProgress: (progress) => send({ kind: 'progress', progress }) })

/** Reading from the database is one thing after another; questions need none of it and do not wait. */
let busy: Promise<unknown> = Promise.resolve()
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = busy.then(work)
  busy = done.catch(() => undefined) // told to whoever asked
  return done
}

const READING: ReadonlySet<CallName> = new Set(['follow', 'probe', 'save'])

async function answer({ id, call, asked }: ThreadRequest): Promise<void> {
  try {
    const work = async () => answerCall(host, call, asked as SearchCalls[typeof call]['asked']) // the service types both ends
    send({ kind: 'answer', id, answer: await (READING.has(call) ? inTurn(work) : work()) })
  } catch (error) {
    send({ kind: 'failure', id, message: String(error) })
  }
}

parentPort?.on('message', (request: ThreadRequest) => void answer(request))
send({ kind: 'ready' })

let reconciledAt = Date.now()
let savedAt = Date.now()
for (;;) {
  await sleep(FOLLOW_MS)
  try {
    await inTurn(() => host.follow())
    if (Date.now() - reconciledAt > RECONCILE_MS) {
      await inTurn(() => host.reconcile())
      reconciledAt = Date.now()
    }
    if (Date.now() - savedAt > SAVE_MS) {
      await inTurn(() => host.save())
      savedAt = Date.now()
    }
  } catch (error) {
    send({
      kind: 'log',
      line: `检索未能跟上数据库，稍后再试 / the search could not follow the database: ${String(error)}`,
    })
    await sleep(LOST_MS)
  }
}
