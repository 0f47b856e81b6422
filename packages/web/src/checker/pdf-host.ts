import type { PdfHost } from '@zhunsheng/text/pdf'

/**
 * Where this site serves the character maps and fonts of the program for PDF, by their paths; fetched when one is needed.
 * Their licences go with them.
 */
const addresses = import.meta.glob<string>(
  ['../../../../node_modules/pdfjs-dist/cmaps/*', '../../../../node_modules/pdfjs-dist/standard_fonts/*'],
  { query: '?url&no-inline', import: 'default', eager: true },
)

const PLACE = '../../../../node_modules/pdfjs-dist'

/** What the program for PDF needs of a browser. It runs in a thread of its own: in one of ours it would answer our page. */
export const browserPdfHost: PdfHost = {
  cMap: (name) => fetched(`${PLACE}/cmaps/${name}`),
  standardFont: (name) => fetched(`${PLACE}/standard_fonts/${name}`),
  thread: () => {
    const thread = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), { type: 'module' })
    // Otherwise one that does not start would be waited for until the time is over.
    thread.addEventListener('error', ({ message }) => {
      throw new Error(`the program for PDF broke: ${message}`)
    })
    return thread
  },
}

/** The names come out of a stranger's file; those that this site does not serve are asked of nobody. */
async function fetched(path: string): Promise<Uint8Array> {
  const address = addresses[path]
  const answer = address === undefined ? null : await fetch(address)
  if (!answer?.ok) throw new Error(`no file of pdfjs: ${path}`)
  return new Uint8Array(await answer.arrayBuffer())
}
