import { answerTo } from './answer.ts'
import type { CheckRequest } from './messages.ts'

/** The whole engine, in a thread of the visitor's browser. It asks nobody. */
globalThis.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  // A worker speaks to the page that made it and to nobody else, so there is no origin to name.
  globalThis.postMessage(answerTo(data), {})
})
