import type { Config } from './config.ts'
import type { Database } from './db/pool.ts'
import type { FileStore } from './files/file-store.ts'
import type { SearchService } from './registry/search-index/search-service.ts'

/** What the composition root hands to the runner. The clock is the only source of time; tests move it. */
export type Services = {
  readonly db: Database
  readonly files: FileStore
  readonly config: Config
  readonly clock: () => string
  readonly search: SearchService
}
