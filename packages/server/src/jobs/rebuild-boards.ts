import { listProjectIds } from '../development/board-store.ts'
import { rebuildBoard } from '../development/rebuild-board.ts'
import { type Request, runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'

const BATCH_SIZE = 500

/** Derives the board of every project anew, each in a transaction of its own, so that nobody waits for all of them. */
export async function rebuildBoards(services: Services, request: Request): Promise<number> {
  let count = 0
  for (let after = ''; ; ) {
    const ids = await listProjectIds(services.db, after, BATCH_SIZE)
    for (const projectId of ids) await runUseCase(services, rebuildBoard, { projectId }, request)
    count += ids.length
    const last = ids.at(-1)
    if (!last || ids.length < BATCH_SIZE) return count
    after = last
  }
}
