import { join } from 'node:path'
import { createDatabase, createPool } from '../../packages/server/src/db/pool.ts'
import { createDiskFileStore } from '../../packages/server/src/files/file-store.ts'
import { verifyChain } from '../../packages/server/src/trace/chain-verdict.ts'
import type { Stand } from './stand.ts'

/** Says whether the trace holds: what was filled in is no dummy, and the load has left it whole. */
export async function verifyGround(stand: Stand, say: (line: string) => void): Promise<void> {
  const db = createDatabase(createPool(stand.database.appUrl, 1))
  try {
    const started = performance.now()
    const { holds, checked, firstBroken } = await verifyChain({
      db,
      files: createDiskFileStore(join(stand.folder, 'files')),
    })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(
      `留痕 · trace: ${holds ? 'holds' : `BROKEN ${JSON.stringify(firstBroken)}`}, ${checked.events} events and ${checked.rows} rows in ${seconds} s`,
    )
  } finally {
    await db.destroy()
  }
}
