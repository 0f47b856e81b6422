import { resolve } from 'node:path'
import { backUp } from '../backup/back-up.ts'
import { command } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { version } from '../version.ts'

export const backupCommand = command({
  words: ['backup'],
  title: { zh: '备份数据库和文件（服务运行中也可）', en: 'back up database and files, also while serving' },
  positional: ['file'],
  run: ({ open, positional: [name = ''], log }) =>
    open(async ({ services }) => {
      const file = resolve(name)
      const { tables, trace, entries, missingFiles } = await backUp({ services, file, version, log })
      const value = {
        file,
        rows: tables.reduce((sum, { rows }) => sum + rows, 0),
        files: entries.length - tables.length,
        trace,
        missingFiles,
      }
      // The backup stands, but what it could not save must not pass for saved.
      return {
        value: { ...value, bytes: entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) },
        words: file,
        exit: missingFiles.length > 0 ? exitCodes.traceBroken : exitCodes.ok,
      }
    }),
})
