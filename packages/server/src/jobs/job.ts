import type { Worded } from '@zhunsheng/core'
import type { Services } from '../services.ts'

/** What a running job may ask of the queue. */
export type Queue = {
  /** Runs the same job again after a while; asked for twice, it still runs once. */
  again(afterSeconds: number): Promise<void>
  /** Aborted when the worker stops: a long job then comes to its end, and asks to be run again if it is not done. */
  readonly ending: AbortSignal
}

/**
 * Work behind the requests. A job that throws is tried again with growing pauses and is listed as failed meanwhile, so
 * each can be run twice without harm.
 */
export type Job = {
  /** By this name it is enqueued. */
  readonly name: string
  readonly title: Worded
  /** Once when the worker starts, for whatever was left while nothing ran. */
  readonly atStart: boolean
  /** Minute and hour of every day, in Asia/Shanghai. */
  readonly daily?: { readonly hour: number; readonly minute: number }
  run(services: Services, queue: Queue): Promise<void>
}
