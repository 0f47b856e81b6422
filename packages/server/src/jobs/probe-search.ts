import { dayInShanghai } from '@zhunsheng/core'
import type { Job } from './job.ts'

const RECORDS = 200

/**
 * Asks the search for records drawn at random, each by the rarest of its own words and by its number; the log tells what
 * was seen. Where one is not found, the index has lost it, and is made anew from the database.
 */
export const probeSearch = {
  name: 'probe-search',
  title: { zh: '检索自检', en: 'Probe the search' },
  atStart: false,
  daily: { hour: 4, minute: 10 },
  async run({ search, clock }) {
    const { missing } = await search.probe(RECORDS, dayInShanghai(clock()))
    if (missing.length > 0) await search.rebuild()
  },
} as const satisfies Job
