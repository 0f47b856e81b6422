import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IsoDate } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { answerCall } from './answer-call.ts'
import type { SearchAnswer, SearchQuestion, Suggestion, TreeCount, TreeName } from './question.ts'
import { beingBuilt, type SearchEngine } from './search-engine.ts'
import { openSearchHost, type ProbeResult, type SearchHost } from './search-host.ts'
import type { CallName, SearchCalls, SearchSize } from './search-messages.ts'
import { startSearchThread } from './search-thread.ts'

/** The search of the register. It follows the database by itself and may be a few hundred milliseconds behind it. */
export type SearchService = {
  /** Refuses with `SEARCH_BEING_BUILT` while the index is read in, as after the first start. */
  search(question: SearchQuestion): Promise<SearchAnswer>
  suggest(beginning: string, day: IsoDate, limit?: number): Promise<readonly Suggestion[]>
  /** How many records stand under each code of a tree, and how many of them are current as of the day. */
  tree(tree: TreeName, day: IsoDate): Promise<readonly TreeCount[]>
  /** Takes in at once what has changed; answers how many records that were. */
  follow(): Promise<number>
  /** Asks for so many records drawn at random, each by its rarest word and its number; the log tells what was seen. */
  probe(count: number, day: IsoDate): Promise<ProbeResult>
  /** Throws the index away and reads the register anew. */
  rebuild(): Promise<void>
  size(): Promise<SearchSize>
  /** Begins to read the register in; without it the first question does. Resolves as soon as questions are answered. */
  start(): Promise<void>
  close(): Promise<void>
}

type Options = {
  readonly db: Database
  readonly databaseUrl: string
  readonly dataFolder: string
  readonly log: (line: string) => void
}

/** A small register is read in before this; only a question about a large one is refused meanwhile. */
const PATIENCE_MS = 3_000

export function createSearchService(options: Options): SearchService {
  let engine: SearchEngine | null = null
  const engineNow = (): SearchEngine => {
    engine ??= openEngine(options)
    return engine
  }

  async function call<Name extends CallName>(
    name: Name,
    asked: SearchCalls[Name]['asked'],
  ): Promise<SearchCalls[Name]['answered']> {
    const asking = engineNow()
    if (!asking.isReady) await readySoon(asking)
    return asking.call(name, asked)
  }

  return {
    search: (question) => call('search', question),
    suggest: (beginning, day, limit) => call('suggest', { beginning, day, ...(limit !== undefined && { limit }) }),
    tree: (tree, day) => call('tree', { tree, day }),
    follow: () => call('follow', null),
    async probe(count, day) {
      const result = await call('probe', { count, day })
      for (const line of probeLines(result)) options.log(line)
      return result
    },
    size: () => call('size', null),
    start: () => engineNow().ready,
    async rebuild() {
      await engine?.end({ save: false })
      engine = openEngine(options, { anew: true })
      await engine.ready
    },
    async close() {
      await engine?.end({ save: true })
      engine = null
    },
  }
}

const probeLines = ({ probed, missing }: ProbeResult): string[] => [
  `检索自检：抽查 ${probed} 项，缺 ${missing.length} 项 / search probe: ${probed} records, ${missing.length} missing`,
  ...missing.map(({ number, word }) => `检索缺失 / not found: ${number} (${word})`),
]

/** Refuses when it takes longer than a question waits. */
async function readySoon(engine: SearchEngine): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(beingBuilt(engine.progress)), PATIENCE_MS)
  })
  try {
    await Promise.race([engine.ready, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Run from source, as tests do, there is no bundle for a thread, and the index lives here. */
function openEngine(options: Options, { anew = false } = {}): SearchEngine {
  const script = new URL('./search-worker.mjs', import.meta.url)
  const file = join(options.dataFolder, 'search', 'index.bin')
  if (!existsSync(fileURLToPath(script))) return openHere(options.db)
  return startSearchThread({ script, data: { databaseUrl: options.databaseUrl, file }, anew, log: options.log })
}

/** Follows the database before each question, so that what a test has written is found. */
function openHere(db: Database): SearchEngine {
  let host: SearchHost | null = null
  const opening = openSearchHost({ db, file: null }).then((opened) => {
    host = opened
    return opened
  })
  opening.catch(() => undefined) // told to whoever waits for `ready`
  return {
    ready: opening.then(() => undefined),
    progress: { done: 0, total: 0 },
    get isReady() {
      return host !== null
    },
    async call(name, asked) {
      const opened = await opening
      if (name !== 'follow') {
        await opened.follow()
        await opened.reconcile()
      }
      return answerCall(opened, name, asked)
    },
    end: async () => undefined,
  }
}
