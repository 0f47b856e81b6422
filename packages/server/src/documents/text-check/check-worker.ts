import { parentPort, workerData } from 'node:worker_threads'
import { doTask, type TextTask } from './text-task.ts'

/** A thread of its own for files that strangers sent: what it eats or how long it takes is bounded from outside. */
parentPort?.postMessage(await doTask(workerData as TextTask), []) // in-thread.ts gives exactly this
