import { TOLD_AFTER_SECONDS } from '@zhunsheng/core'
import { sendWaiting } from '../documents/notices/send-waiting.ts'
import type { Job } from './job.ts'

/** Minutes until a mail that could not be delivered is offered again. */
const AGAIN_SECONDS = 300

export const sendNotices: Job = {
  name: 'send-notices',
  title: { zh: '发送通知', en: 'Send notices' },
  atStart: true,
  async run(services, queue) {
    const { delivered, waiting, held } = await sendWaiting(services)
    if (held > 0) return queue.again(TOLD_AFTER_SECONDS)
    if (waiting > 0) return queue.again(AGAIN_SECONDS)
    // A batch was full, perhaps: look once more until nothing is left.
    if (delivered > 0) return queue.again(0)
  },
}
