import type { FlowParagraph, Picture } from '../document/flow.ts'
import { plainFlow } from '../document/plain-flow.ts'
import { type Reading, unreadable } from '../document/reading.ts'
import type { PdfReader } from '../read-standard.ts'
import { linesOf, type PdfLine, type PdfPiece } from './pdf-line.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'

/** More pages than any standard has; a file with more is not read. */
const PAGES_MAX = 3_000
const LINES_BESIDE_PICTURE_MAX = 2

/** What the machine it runs on gives: character maps and fonts, by name, as bytes. */
export type PdfHost = {
  readonly cMap: (name: string) => Promise<Uint8Array>
  readonly standardFont: (name: string) => Promise<Uint8Array>
  /** Starts a thread with `pdfjs-dist/legacy/build/pdf.worker.mjs`, where the host does not let it run in this one. */
  readonly thread?: () => object
}

/**
 * A reader of PDF with a text layer. The program that does it is loaded with the first PDF. Tables come as lines, since
 * the file does not say what belongs to which cell; what that leaves unchecked is told.
 */
export function makePdfReader(host: PdfHost): PdfReader {
  return async (bytes) => {
    const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const worker = threadOf(pdf, host)
    const task = pdf.getDocument({
      // The program takes the buffer away from whoever gave it.
      data: new Uint8Array(bytes),
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isEvalSupported: false,
      stopAtErrors: false,
      verbosity: 0,
      BinaryDataFactory: factoryOf(host),
      ...(worker && { worker }),
    })
    try {
      return await readPages(await task.promise)
    } catch (error) {
      return refused(error)
    } finally {
      await task.destroy()
      worker?.destroy()
    }
  }
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type Port = NonNullable<NonNullable<Parameters<Pdfjs['PDFWorker']['create']>[0]>['port']>

/** Null: the program runs in this thread. */
function threadOf({ PDFWorker }: Pdfjs, { thread }: PdfHost): InstanceType<Pdfjs['PDFWorker']> | null {
  return thread ? PDFWorker.create({ port: thread() as Port, verbosity: 0 }) : null // a thread of the host's own kind
}

type Pages = {
  readonly numPages: number
  readonly getPage: (number: number) => Promise<{
    readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>
    readonly cleanup: () => unknown
  }>
}

async function readPages(file: Pages): Promise<Reading> {
  if (file.numPages > PAGES_MAX) return unreadable('too-large', `${file.numPages} pages`)
  const pages: (readonly PdfLine[])[] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items.flatMap(pieceOf), number - 1))
    page.cleanup()
  }
  const blocks: readonly FlowParagraph[] = paragraphsOf(pages)
  const pictures = pages.filter(isPicture).map(() => PAGE_PICTURE)
  return { ok: true, flow: plainFlow('pdf', blocks, { pictures, gaps: [{ code: 'tables-as-lines', detail: 'pdf' }] }) }
}

/** A page with at most a running head and a page number is taken for a picture; of many of them, the text is a scan. */
const isPicture = (lines: readonly PdfLine[]): boolean => lines.length <= LINES_BESIDE_PICTURE_MAX

const PAGE_PICTURE: Picture = { part: null, sizeBytes: null, width: null, height: null, object: null }

type TextItem = {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
}

/** Marks of structure stand among the pieces of text; they have no words. */
function pieceOf(item: object): readonly PdfPiece[] {
  if (!('str' in item)) return []
  const { str, width, height, transform } = item as TextItem // the one kind of item that has words
  const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height
  return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, size }]
}

/** The program wants a class to make; `fetch` is asked for a file of a kind that it names by its own options. */
function factoryOf(host: PdfHost) {
  return class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      return kind === 'cMapUrl' ? host.cMap(filename) : host.standardFont(filename)
    }
  }
}

/** What the program says of a bad file, in our codes; anything else is a bug and stays one. */
function refused(error: unknown): Reading {
  const name = error instanceof Error ? error.name : ''
  const detail = error instanceof Error ? error.message : String(error)
  if (name === 'PasswordException') return unreadable('encrypted', detail)
  if (/^(?:InvalidPDF|MissingPDF|Format|XRef|UnexpectedResponse|ResponseException)/u.test(name))
    return unreadable('damaged', detail)
  throw error
}
