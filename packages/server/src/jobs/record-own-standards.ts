import { dayInShanghai } from '@zhunsheng/core'
import { listWithoutRecord } from '../registry/entering/own-record-store.ts'
import { saveOwnRecord } from '../registry/entering/save-own-record.ts'
import type { Job } from './job.ts'

const BATCH_SIZE = 200

/** Standards that were published before there was a register of all levels enter it; later ones follow their acts. */
export const recordOwnStandards: Job = {
  name: 'record-own-standards',
  title: { zh: '本平台标准收入登记库', en: 'Enter own standards into the register' },
  atStart: true,
  async run(services, { ending }) {
    const seen = new Set<string>()
    for (let ids = await listWithoutRecord(services.db, BATCH_SIZE); !ending.aborted; ) {
      const fresh = ids.filter((id) => !seen.has(id))
      if (fresh.length === 0) return // what is left bears numbers that no grammar knows
      for (const id of fresh) {
        seen.add(id)
        await services.db.transaction().execute((db) => saveOwnRecord(db, id, dayInShanghai(services.clock())))
      }
      ids = await listWithoutRecord(services.db, BATCH_SIZE + seen.size)
    }
  },
}
