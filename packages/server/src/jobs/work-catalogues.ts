import { theSystem } from '../context.ts'
import { enterRows } from '../registry/catalogue/enter-rows.ts'
import { type ImportState, nextImport } from '../registry/catalogue/import-store.ts'
import { judgeCatalogue } from '../registry/catalogue/judge-catalogue.ts'
import { withdrawRows } from '../registry/catalogue/withdraw-rows.ts'
import { runUseCase } from '../run-use-case.ts'
import type { Services } from '../services.ts'
import type { Job } from './job.ts'

const request = { actor: theSystem, requestId: 'work-catalogues' }
const WORK: readonly ImportState[] = ['judging', 'entering', 'undoing']

/** Judges, enters and takes back catalogues, one after another; what a stop or a kill leaves is gone on with. */
export const workCatalogues: Job = {
  name: 'work-catalogues',
  title: { zh: '处理目录导入', en: 'Work on imports of catalogues' },
  atStart: true,
  async run(services, { ending }) {
    for (let entry = await nextImport(services.db, WORK); entry; entry = await nextImport(services.db, WORK)) {
      if (ending.aborted) return
      if (entry.state === 'judging') await judgeCatalogue(services, entry, ending)
      else await inChunks(services, entry.state === 'entering' ? enterRows : withdrawRows, entry.id, ending)
      if (ending.aborted) return
    }
  },
}

async function inChunks(
  services: Services,
  step: typeof enterRows | typeof withdrawRows,
  id: string,
  ending: AbortSignal,
): Promise<void> {
  for (let more = true; more && !ending.aborted; ) ({ more } = await runUseCase(services, step, { id }, request))
}
