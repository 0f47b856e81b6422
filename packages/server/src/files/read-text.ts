import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { type ReadOutcome, readStandardOrPdf } from '@zhunsheng/text'
import { makePdfReader } from '@zhunsheng/text/pdf'

/** Reads the text of a standard in any format the engine knows; the program for PDF is loaded with the first PDF. */
export function readText(bytes: Uint8Array, options: { readonly fileName?: string } = {}): Promise<ReadOutcome> {
  return readStandardOrPdf(bytes, { ...options, readPdf, inflateRaw })
}

const inflateRaw = (packed: Uint8Array, bytesMax: number): Uint8Array =>
  inflateRawSync(packed, { chunkSize: Math.max(CHUNK_BYTES_MIN, bytesMax), maxOutputLength: bytesMax })

/** What zlib takes at least. */
const CHUNK_BYTES_MIN = 64

const readPdf = makePdfReader({
  cMap: (name) => fileOfPdfjs('cmaps', name),
  standardFont: (name) => fileOfPdfjs('standard_fonts', name),
})

/** The names come out of a stranger's file. */
const NAME_PATTERN = /^[\w-]+(?:\.\w+)?$/u

async function fileOfPdfjs(folder: string, name: string): Promise<Uint8Array> {
  if (!NAME_PATTERN.test(name)) throw new Error(`no file of pdfjs: ${name}`)
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return new Uint8Array(await readFile(join(home, folder, name)))
}
