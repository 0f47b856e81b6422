import { join } from 'node:path'
import { dayInShanghai, daysBetween, Refusal } from '@zhunsheng/core'
import { clearDumps, listDumps, openDataFolder } from '../registry/open-data/dump-folder.ts'
import { holdsRecords } from '../registry/open-data/dump-store.ts'
import type { Manifest } from '../registry/open-data/manifest.ts'
import { writeDump } from '../registry/open-data/write-dump.ts'
import type { Services } from '../services.ts'
import type { Job } from './job.ts'

const DAYS_BETWEEN_FULL = 7

/** The register as open data: all of it every week, what changed on every other day. Run twice a day, it does nothing. */
export const makeOpenData = {
  name: 'make-open-data',
  title: { zh: '导出开放数据', en: 'Dump the open data' },
  atStart: true,
  daily: { hour: 2, minute: 20 },
  async run(services) {
    if (!(await holdsRecords(services.db))) return
    const today = dayInShanghai(services.clock())
    const dumps = await listDumps(services.config)
    const last = dumps[0]?.manifest
    if (last?.asOf === today) return
    const full = dumps.find(({ manifest }) => manifest.kind === 'full')?.manifest
    const isDue = !last || !full || daysBetween(full.asOf, today) >= DAYS_BETWEEN_FULL
    if (isDue || !(await isIncremented(services, today, last))) await dump(services, `${today}-full`)
    await clearDumps(services.config)
  },
} as const satisfies Job

const dump = (services: Services, name: string, since?: Manifest): Promise<Manifest> =>
  writeDump({ services, folder: join(openDataFolder(services.config), name), since })

/** Where the register was restored or moved since, nothing follows the last dump, and all is dumped anew. */
async function isIncremented(services: Services, today: string, last: Manifest): Promise<boolean> {
  try {
    await dump(services, `${today}-increment`, last)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === 'OPEN_DATA_NO_INCREMENT') return false
    throw error
  }
}
