import { resolve } from 'node:path'
import { verifyChain } from '../../trace/verify-chain.ts'
import { restore } from '../backup/restore.ts'
import { command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { migrationsFolder } from '../version.ts'

/** Loads a backup, then verifies what was loaded: a backup of a broken trace is restored, and said to be one. */
export const restoreCommand = command({
  words: ['restore'],
  title: { zh: '把备份恢复到空的数据库', en: 'restore a backup into an empty database' },
  positional: ['file'],
  run: ({ open, positional: [name = ''], log }) =>
    open(async ({ services, ownerUrl }) => {
      const { takenAt, tables, trace } = await restore({ services, ownerUrl, migrationsFolder, log }, resolve(name))
      log('核验留痕 / verifying the trace')
      const { holds, firstBroken } = await verifyChain({ db: services.db, files: services.files })
      const value = {
        takenAt,
        rows: tables.reduce((sum, { rows }) => sum + rows, 0),
        events: trace.size,
        holds,
        firstBroken,
      }
      return { value, exit: holds ? exitCodes.ok : exitCodes.traceBroken }
    }),
})
