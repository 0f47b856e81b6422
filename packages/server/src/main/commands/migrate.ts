import { listMigrations } from '../backup/snapshot-store.ts'
import { command } from '../command.ts'

export const migrateCommand = command({
  words: ['migrate'],
  title: { zh: '把数据库升级到本版本', en: 'bring the database up to this release' },
  // Opening the database migrates it; this command does nothing else and says where it stands.
  run: ({ open }) =>
    open(async ({ services }) => {
      const migrations = await listMigrations(services.db)
      return { value: { migrations }, words: migrations.map(({ name }) => name).join('\n') }
    }),
})
