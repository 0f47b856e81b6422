import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type CheckedFile, checkFile, type FileToCheck } from './checked-file.ts'

const MEMORY_MEGABYTES_MAX = 512
const MILLISECONDS_MAX = 60_000

export type RunCheck = CheckedFile | { readonly state: 'failed'; readonly code: 'TIME' | 'MEMORY' | 'BUG' }

/**
 * Checks a file in a thread with bounded memory and time. One that takes more is given up and told as not checked. Run
 * from source, as tests do, there is no bundle for a thread, and it runs here.
 */
export async function runCheck(file: FileToCheck): Promise<RunCheck> {
  const script = new URL('./check-worker.mjs', import.meta.url)
  return existsSync(fileURLToPath(script)) ? inThread(script, file) : checkFile(file)
}

/** `millisecondsMax` is shorter in tests only. */
export function inThread(script: URL, file: FileToCheck, millisecondsMax = MILLISECONDS_MAX): Promise<RunCheck> {
  const worker = new Worker(script, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES_MAX },
  })
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ state: 'failed', code: 'TIME' }), millisecondsMax)
    function end(result: RunCheck): void {
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
