import { setTimeout as sleep } from 'node:timers/promises'
import type { JobHelpers, ParsedCronItem, Runner, Task, TaskList } from 'graphile-worker'
import { createPool } from '../db/pool.ts'
import type { Services } from '../services.ts'
import { jobs } from './index.ts'
import type { Job, Queue } from './job.ts'

export type Worker = { stop(): Promise<void> }

type WorkerOptions = {
  readonly services: Services
  /** The queue belongs to the owner of the database; the jobs themselves work with the serving role. */
  readonly ownerUrl: string
  readonly log?: (line: string) => void
}

const CONCURRENCY = 2
const POOL_SIZE = CONCURRENCY + 3
const POLL_MS = 2_000
const RESTART_MS = 3_000
const SECOND_MS = 1_000
const HOURS_A_DAY = 24
/** Asia/Shanghai has had no summer time since 1991; the queue's clock is UTC. */
const SHANGHAI_OFFSET_HOURS = 8

/** Works through the queue until it is stopped; what runs then is finished first. A lost database is waited for. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { pool, shared } = await openQueue(options)
  const ending = new AbortController()
  const begin = () => beginRunning(options, shared, ending.signal)
  const supervised = supervise(await begin(), begin, ending.signal, options.log)
  return {
    async stop() {
      ending.abort()
      await supervised
      await pool.end()
    },
  }
}

async function beginRunning({ services }: WorkerOptions, shared: Shared, ending: AbortSignal): Promise<Runner> {
  const { run } = await import('graphile-worker')
  const runner = await run({
    ...shared,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: POLL_MS,
    taskList: taskList(services, ending),
    parsedCronItems: await cronItems(),
  })
  for (const { name, atStart } of jobs) if (atStart) await runner.addJob(name, {}, { jobKey: name })
  return runner
}

/** The library gives up when the database goes away while a job runs; then it is begun anew, as often as it takes. */
async function supervise(
  first: Runner,
  begin: () => Promise<Runner>,
  ending: AbortSignal,
  log: WorkerOptions['log'],
): Promise<void> {
  for (let runner: Runner | null = first; ; ) {
    if (runner) await untilEnded(runner, ending)
    if (ending.aborted) return
    log?.('后台任务中断，稍后重试 / the worker was interrupted and begins again')
    await sleep(RESTART_MS, undefined, { signal: ending }).catch(() => undefined) // woken early to end
    if (ending.aborted) return
    runner = await begin().catch((error: unknown) => {
      log?.(`后台任务未能启动 / the worker could not begin: ${String(error)}`)
      return null
    })
  }
}

async function untilEnded(runner: Runner, ending: AbortSignal): Promise<void> {
  const ended = runner.promise.then(
    () => true,
    () => true, // why it ended has been logged by the library
  )
  const asked = new Promise<false>((resolve) => {
    if (ending.aborted) resolve(false)
    ending.addEventListener('abort', () => resolve(false), { once: true })
  })
  if (await Promise.race([ended, asked])) return
  await runner.stop()
}

/** Works off what is due now and returns. Jobs that are asked for later stay in the queue. */
export async function workOnce(options: WorkerOptions): Promise<void> {
  const { runOnce } = await import('graphile-worker')
  const { pool, shared } = await openQueue(options)
  await runOnce({ ...shared, noHandleSignals: true, taskList: taskList(options.services, NEVER) })
  await pool.end()
}

/** Work that is waited for is not broken off. */
const NEVER = new AbortController().signal

type Shared = Awaited<ReturnType<typeof openQueue>>['shared']

async function openQueue({ ownerUrl, log = () => undefined }: WorkerOptions) {
  const { Logger } = await import('graphile-worker')
  const pool = createPool(ownerUrl, POOL_SIZE)
  pool.on('error', (error) => log(`队列的数据库连接中断 / a database connection of the queue ended: ${error.message}`))
  const logger = new Logger(
    () => (level, message) => (level === 'error' || level === 'warning' ? log(message) : undefined),
  )
  // With a delay, however short, a database that is lost while a job ends stops the runner; without one, the process.
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } }
  return { pool, shared: { pgPool: pool, logger, preset } }
}

const taskList = (services: Services, ending: AbortSignal): TaskList =>
  Object.fromEntries(jobs.map((job) => [job.name, taskOf(job, services, ending)]))

const taskOf =
  (job: Job, services: Services, ending: AbortSignal): Task =>
  (_, helpers) =>
    job.run(services, queueOf(job, helpers, ending))

function queueOf({ name }: Job, helpers: JobHelpers, ending: AbortSignal): Queue {
  // A key of its own: under the job's key a new request would take the pause away.
  return {
    ending,
    again: async (seconds) =>
      void (await helpers.addJob(
        name,
        {},
        { jobKey: `${name}-again`, jobKeyMode: 'preserve_run_at', runAt: new Date(Date.now() + seconds * SECOND_MS) },
      )),
  }
}

async function cronItems(): Promise<ParsedCronItem[]> {
  const { parseCronItems } = await import('graphile-worker')
  return parseCronItems(
    jobs.flatMap(({ name, daily }: Job) => {
      if (!daily) return []
      const hour = (daily.hour - SHANGHAI_OFFSET_HOURS + HOURS_A_DAY) % HOURS_A_DAY
      return [{ task: name, match: `${daily.minute} ${hour} * * *`, options: { jobKey: name } }]
    }),
  )
}
