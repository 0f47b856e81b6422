import type { JobHelpers, ParsedCronItem, Task, TaskList } from 'graphile-worker'
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
const SECOND_MS = 1_000
const HOURS_A_DAY = 24
/** Asia/Shanghai has had no summer time since 1991; the queue's clock is UTC. */
const SHANGHAI_OFFSET_HOURS = 8

/** Works through the queue until it is stopped; what runs then is finished first. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { run } = await import('graphile-worker')
  const { pool, shared } = await openQueue(options)
  const runner = await run({
    ...shared,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: POLL_MS,
    taskList: taskList(options.services),
    parsedCronItems: await cronItems(),
  })
  runner.promise.catch((error: unknown) => options.log?.(`后台任务停止 / the worker stopped: ${String(error)}`))
  for (const { name, atStart } of jobs) if (atStart) await runner.addJob(name, {}, { jobKey: name })
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}

/** Works off what is due now and returns. Jobs that are asked for later stay in the queue. */
export async function workOnce(options: WorkerOptions): Promise<void> {
  const { runOnce } = await import('graphile-worker')
  const { pool, shared } = await openQueue(options)
  await runOnce({ ...shared, noHandleSignals: true, taskList: taskList(options.services) })
  await pool.end()
}

async function openQueue({ ownerUrl, log = () => undefined }: WorkerOptions) {
  const { Logger } = await import('graphile-worker')
  const pool = createPool(ownerUrl, POOL_SIZE)
  pool.on('error', (error) => log(`队列的数据库连接中断 / a database connection of the queue ended: ${error.message}`))
  const logger = new Logger(
    () => (level, message) => (level === 'error' || level === 'warning' ? log(message) : undefined),
  )
  return { pool, shared: { pgPool: pool, logger } }
}

const taskList = (services: Services): TaskList =>
  Object.fromEntries(jobs.map((job) => [job.name, taskOf(job, services)]))

const taskOf =
  (job: Job, services: Services): Task =>
  (_, helpers) =>
    job.run(services, queueOf(job, helpers))

function queueOf({ name }: Job, helpers: JobHelpers): Queue {
  // A key of its own: under the job's key a new request would take the pause away.
  return {
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
