import type { Database } from '../../db/pool.ts'
import { markWithheld } from './store.ts'

export type Untold = {
  readonly projectId: string
  readonly kind: string
  readonly toPerson: string
  /** The instant of the act that asked for the notice. */
  readonly since: string
}

/** Keeps back what an act that was taken back wanted to tell. `false`: it has been told already. */
export async function withholdNotices(db: Database, untold: Untold): Promise<boolean> {
  const { withheld, gone } = await markWithheld(db, untold)
  return gone === 0 && withheld > 0
}
