import { command } from '../command.ts'
import { untilSignal } from '../until-signal.ts'

export const serveCommand = command({
  words: ['serve'],
  title: { zh: '提供页面和接口，直到收到停止信号', en: 'serve pages and API until told to stop' },
  run: async ({ config, log }) => {
    const stopped = untilSignal()
    // Loaded here, so that no other command carries the web server.
    const { serve } = await import('../serve.ts')
    const serving = await serve(config, log)
    await stopped
    log('正在停止 / stopping')
    await serving.close()
    return { value: { address: serving.address }, words: '' }
  },
})
