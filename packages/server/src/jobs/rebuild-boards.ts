import { listCaseIds, listProjectIds } from '../development/board-store.ts'
import { rebuildCaseBoard } from '../development/cases/rebuild-case-board.ts'
import { rebuildBoard } from '../development/rebuild-board.ts'
import { type Request, runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'

const BATCH_SIZE = 500

type Options = {
  /** Only boards that were derived before this day; all of them unless said. */
  readonly builtBefore?: string
  readonly ending?: AbortSignal
}

type Kind = {
  readonly list: typeof listProjectIds
  readonly rebuild: (services: Services, id: string, request: Request) => Promise<unknown>
}

const kinds: readonly Kind[] = [
  {
    list: listProjectIds,
    rebuild: (services, projectId, request) => runUseCase(services, rebuildBoard, { projectId }, request),
  },
  {
    list: listCaseIds,
    rebuild: (services, caseId, request) => runUseCase(services, rebuildCaseBoard, { caseId }, request),
  },
]

/**
 * Derives the board of every project and of every case anew, each in a transaction of its own, so that nobody waits
 * for all of them. Answers how many they were; broken off, it has left the rest as they are.
 */
export async function rebuildBoards(services: Services, request: Request, options: Options = {}): Promise<number> {
  let count = 0
  for (const kind of kinds) count += await rebuildKind(services, request, kind, options)
  return count
}

async function rebuildKind(
  services: Services,
  request: Request,
  { list, rebuild }: Kind,
  { builtBefore, ending }: Options,
): Promise<number> {
  let count = 0
  for (let after = ''; ; ) {
    const ids = await list(services.db, { after, builtBefore }, BATCH_SIZE)
    for (const id of ids) {
      if (ending?.aborted) return count
      await rebuild(services, id, request)
      count += 1
    }
    const last = ids.at(-1)
    if (!last || ids.length < BATCH_SIZE) return count
    after = last
  }
}
