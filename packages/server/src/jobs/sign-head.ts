import { signedSecondsAgo, signHead } from '../trace/signed-head.ts'
import type { Job } from './job.ts'

/** Signatures follow each other at this distance; one covers all events before it. */
const PAUSE_SECONDS = 2

export const signHeadJob: Job = {
  name: 'sign-head',
  title: { zh: '为留痕签名', en: 'Sign the head of the trace' },
  atStart: true,
  async run({ db, config, clock }, queue) {
    const pause = PAUSE_SECONDS - (await signedSecondsAgo(config))
    // Where the machine's clock was set back, the pause is still no longer than it should be.
    if (pause > 0) return queue.again(Math.min(pause, PAUSE_SECONDS))
    await signHead(db, config, clock)
  },
}
