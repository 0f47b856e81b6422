import { deleteExpired } from '../db/expired.ts'
import type { Job } from './job.ts'

/** Answers kept against repeats, sessions and one-time links are thrown away once nobody can use them. */
export const clearExpired = {
  name: 'clear-expired',
  title: { zh: '清理过期数据', en: 'Clear what has expired' },
  atStart: true,
  daily: { hour: 3, minute: 30 },
  async run(services) {
    await deleteExpired(services.db, services.clock())
  },
} as const satisfies Job
