import { parentPort, workerData } from 'node:worker_threads'
import { checkFile, type FileToCheck } from './checked-file.ts'

/** A thread of its own for files that strangers sent: what it eats or how long it takes is bounded from outside. */
parentPort?.postMessage(await checkFile(workerData as FileToCheck), []) // run-check.ts gives exactly this
