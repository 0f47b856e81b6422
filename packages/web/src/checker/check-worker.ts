import type { PdfReader } from '@zhunsheng/text'
import { answerTo } from './answer.ts'
import type { CheckRequest } from './messages.ts'

/** What reads PDF weighs more than all the rest: it is loaded with the first PDF. */
const readPdf: PdfReader = async (bytes) => {
  const [{ makePdfReader }, { browserPdfHost }] = await Promise.all([
    import('@zhunsheng/text/pdf'),
    import('./pdf-host.ts'),
  ])
  return makePdfReader(browserPdfHost)(bytes)
}

/** The whole engine, in a thread of the visitor's browser. It asks nobody. */
globalThis.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  // A worker speaks to the page that made it and to nobody else, so there is no origin to name.
  answerTo(data, readPdf).then((answer) => globalThis.postMessage(answer, {}), reportError)
})
