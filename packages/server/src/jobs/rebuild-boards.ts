import { listProjectIds } from '../development/board-store.ts'
import { rebuildBoard } from '../development/rebuild-board.ts'
import { type Request, runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'

const BATCH_SIZE = 500

type Options = {
  /** Only boards that were derived before this day; all of them unless said. */
  readonly builtBefore?: string
  readonly ending?: AbortSignal
}

/**
 * Derives the board of every project anew, each in a transaction of its own, so that nobody waits for all of them.
 * Answers how many they were; broken off, it has left the rest as they are.
 */
export async function rebuildBoards(
  services: Services,
  request: Request,
  { builtBefore, ending }: Options = {},
): Promise<number> {
  let count = 0
  for (let after = ''; ; ) {
    const ids = await listProjectIds(services.db, { after, builtBefore }, BATCH_SIZE)
    for (const projectId of ids) {
      if (ending?.aborted) return count
      await runUseCase(services, rebuildBoard, { projectId }, request)
      count += 1
    }
    const last = ids.at(-1)
    if (!last || ids.length < BATCH_SIZE) return count
    after = last
  }
}
