import { Refusal } from '@zhunsheng/core'
import { command } from '../command.ts'

export const demoCommand = command({
  words: ['demo'],
  title: { zh: '在空数据库中载入演示数据', en: 'load the demonstration data into an empty database' },
  run: ({ open, config, log }) => {
    if (!config.demonstration) throw new Refusal('DEMONSTRATION_NOT_HERE')
    return open(async ({ services }) => {
      const { demonstrationAccounts, loadDemonstration } = await import('../demonstration/load.ts')
      const loaded = await loadDemonstration(services, log)
      const accounts = demonstrationAccounts.map(({ login, password, title }) => ({ login, password, title }))
      return { value: { loaded, rows: accounts } }
    })
  },
})
