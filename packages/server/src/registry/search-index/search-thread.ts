import { rmSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { beingBuilt, type SearchEngine } from './search-engine.ts'
import type { HostProgress } from './search-host.ts'
import type { CallName, SearchCalls, SearchThreadData, ThreadMessage, ThreadRequest } from './search-messages.ts'

const RESTART_MS = 1_000
/** Long enough to write down a large index; a thread that does not end by itself is ended. */
const ENDING_MS_MAX = 20_000

type Waiting = { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }

type Options = {
  readonly script: URL
  readonly data: SearchThreadData
  /** Reads the whole register, whatever was saved. */
  readonly anew: boolean
  readonly log: (line: string) => void
}

/** The index in a thread of its own. One that breaks down is started again; what waited for it is told to ask again. */
export function startSearchThread({ script, data, anew, log }: Options): SearchEngine {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let isEnding = false
  let isReady = false
  let progress: HostProgress = { done: 0, total: 0 }
  let worker: Worker
  let tellReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve
  })

  if (anew && data.file !== null) rmSync(data.file, { force: true })
  begin()

  function begin(): void {
    worker = new Worker(script, { workerData: data })
    // It keeps no command of the command line from ending.
    worker.unref()
    worker.on('message', hear)
    worker.on('error', (error) => log(`检索线程出错 / the search thread failed: ${String(error)}`))
    worker.on('exit', () => {
      isReady = false
      for (const { reject } of waiting.values()) reject(beingBuilt(progress))
      waiting.clear()
      if (!isEnding) setTimeout(begin, RESTART_MS).unref()
    })
  }

  function hear(message: ThreadMessage): void {
    if (message.kind === 'progress') progress = message.progress
    if (message.kind === 'log') log(message.line)
    if (message.kind === 'ready') {
      isReady = true
      tellReady()
    }
    if (message.kind === 'answer') take(message.id)?.resolve(message.answer)
    if (message.kind === 'failure') take(message.id)?.reject(new Error(message.message))
  }

  function take(id: number): Waiting | undefined {
    const each = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker.unref()
    return each
  }

  function call<Name extends CallName>(
    name: Name,
    asked: SearchCalls[Name]['asked'],
  ): Promise<SearchCalls[Name]['answered']> {
    if (!isReady) return Promise.reject(beingBuilt(progress))
    lastId += 1
    const request: ThreadRequest = { id: lastId, call: name, asked }
    // While an answer is awaited, the process does not end.
    worker.ref()
    return new Promise((resolve, reject) => {
      // The thread answers a call with what the table of calls says.
      waiting.set(request.id, { resolve: resolve as Waiting['resolve'], reject })
      worker.postMessage(request, [])
    })
  }

  return {
    ready,
    get progress() {
      return progress
    },
    get isReady() {
      return isReady
    },
    call,
    async end({ save }) {
      isEnding = true
      if (isReady && save) await Promise.race([call('save', null), pause(ENDING_MS_MAX)]).catch(() => undefined) // it is read anew then
      await worker.terminate()
    },
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds).unref())
