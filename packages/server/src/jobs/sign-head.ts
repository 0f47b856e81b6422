import { signHead } from '../trace/signed-head.ts'
import type { Job } from './job.ts'

/** Signatures follow each other at this distance; one covers all events before it. */
const PAUSE_SECONDS = 2
const SECOND_MS = 1_000

export const signHeadJob: Job = {
  name: 'sign-head',
  title: { zh: '为留痕签名', en: 'Sign the head of the trace' },
  atStart: true,
  run: makeRun(),
}

/** Remembers when this process signed last, by a clock that nobody moves. */
function makeRun(): Job['run'] {
  let signedAt = Number.NEGATIVE_INFINITY
  return async ({ db, config, clock }, queue) => {
    const pause = PAUSE_SECONDS - (performance.now() - signedAt) / SECOND_MS
    if (pause > 0) return queue.again(pause)
    signedAt = performance.now()
    await signHead(db, config, clock)
  }
}
