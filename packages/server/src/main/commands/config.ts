import { withoutSecrets } from '../../config.ts'
import { command } from '../command.ts'

export const configCommand = command({
  words: ['config'],
  title: { zh: '显示配置，不含密码', en: 'print the configuration without secrets' },
  run: async ({ config }) => ({ value: withoutSecrets(config) }),
})
