import { Refusal } from '@zhunsheng/core'
import { theSystem } from '../../context.ts'
import { runUseCase } from '../../run-use-case.ts'
import type { Services } from '../../services.ts'
import { readClaims } from '../entering/claim-store.ts'
import { closeJudging } from './close-judging.ts'
import { failImport } from './fail-import.ts'
import { type Counts, findEarlierRows, type ImportRow, saveJudged, saveProgress, verdicts } from './import-store.ts'
import { judgeRows, type ReadRow } from './judge-rows.ts'
import { createClaimReader } from './mapping/index.ts'
import { createMerkleTree } from './merkle.ts'
import { openRows, type SourceRow } from './read-rows/index.ts'

/** Rows judged with one question to the database. */
const BATCH_SIZE = 2_000

const request = { actor: theSystem, requestId: 'judge-catalogue' }

/**
 * Judges every row of a file, from its beginning: one that was broken off is judged anew, since what is on record may have
 * changed meanwhile. `ending` leaves it for the next start. A file that cannot be read as a whole fails with its reason.
 */
export async function judgeCatalogue(services: Services, entry: ImportRow, ending: AbortSignal): Promise<void> {
  const tree = createMerkleTree()
  const counts: Record<string, number> = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]))
  try {
    for await (const batch of batches(services, entry)) {
      if (ending.aborted) return
      for (const row of await judgeBatch(services, entry, batch)) {
        tree.add(row.hash)
        counts[row.verdict] = (counts[row.verdict] ?? 0) + 1
      }
      await saveProgress(services.db, entry.id, { rows_judged: tree.size }, services.clock())
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await runUseCase(services, failImport, { id: entry.id, code: error.code }, request)
    return
  }
  await runUseCase(services, closeJudging, { id: entry.id, counts: counts as Counts, root: tree.root() }, request)
}

async function judgeBatch(services: Services, entry: ImportRow, batch: readonly ReadRow[]) {
  const { db } = services
  const numbers = [...new Set(batch.flatMap(({ read }) => (read.claim ? [read.claim.number] : [])))]
  const known = {
    claims: await readClaims(db, numbers),
    earlier: await findEarlierRows(db, entry.id, numbers, batch[0]?.row.rowNumber ?? 0),
  }
  const judged = judgeRows(batch, known, entry)
  await saveJudged(db, entry.id, judged)
  return judged
}

async function* batches(
  { files }: Services,
  { fileSha256, format, mapping, asOf }: ImportRow,
): AsyncGenerator<ReadRow[]> {
  const opened = await openRows(files.stream(fileSha256), format, { sheet: mapping.sheet })
  const read = createClaimReader(mapping, asOf)
  const nothing = { claim: null, number: null, reasons: [] }
  const readRow = (row: SourceRow): ReadRow => ({ row, read: row.fault ? nothing : read(row.cells) })
  let waiting: ReadRow[] = []
  for await (const rows of opened.rows) {
    waiting.push(...rows.map(readRow))
    if (waiting.length < BATCH_SIZE) continue
    yield waiting
    waiting = []
  }
  if (waiting.length > 0) yield waiting
}
