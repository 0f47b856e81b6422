import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { TextTask } from './text-task.ts'

const LIMITS: ThreadLimits = { memoryMegabytes: 512, milliseconds: 60_000 }

/** What one task may take; smaller in tests only. */
export type ThreadLimits = { readonly memoryMegabytes: number; readonly milliseconds: number }

/** A task that took more than it may, or broke. */
export type GivenUp = { readonly state: 'failed'; readonly code: 'TIME' | 'MEMORY' | 'BUG' }

/**
 * Does a task in a thread with bounded memory and time. Run from source, as tests do, there is no bundle for a thread, and
 * it is done here, by `here`.
 */
export async function doInThread<Result>(
  task: TextTask,
  here: () => Result | Promise<Result>,
): Promise<Result | GivenUp> {
  const script = new URL('./check-worker.mjs', import.meta.url)
  return existsSync(fileURLToPath(script)) ? inThread(script, task, LIMITS) : here()
}

/** What `script` posts first. `Result` is the caller's word for what that is. */
export function inThread<Result>(script: URL, data: unknown, limits: ThreadLimits): Promise<Result | GivenUp> {
  const worker = new Worker(script, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ state: 'failed', code: 'TIME' }), limits.milliseconds)
    function end(result: Result | GivenUp): void {
      clearTimeout(timer)
      resolve(result)
      void worker.terminate()
    }
    worker.once('message', end)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      end({ state: 'failed', code: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'MEMORY' : 'BUG' }),
    )
  })
}
