import { startWorker, workOnce } from '../../jobs/worker.ts'
import { command } from '../command.ts'
import { untilSignal } from '../until-signal.ts'

export const workCommand = command({
  words: ['work'],
  title: { zh: '只处理后台任务（通知、签名、期限），不提供页面', en: 'work through the jobs without serving pages' },
  options: { once: { type: 'boolean', title: { zh: '处理完到期的任务即退出', en: 'do what is due, then exit' } } },
  run: ({ open, options, log }) =>
    open(async ({ services, ownerUrl }) => {
      if (options['once']) {
        await workOnce({ services, ownerUrl, log })
        return { value: { done: true }, words: '' }
      }
      const stopped = untilSignal()
      const worker = await startWorker({ services, ownerUrl, log })
      await stopped
      await worker.stop()
      return { value: { stopped: true }, words: '' }
    }),
})
