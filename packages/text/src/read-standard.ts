import { buildDocument } from './document/build-document.ts'
import type { StandardDocument } from './document/document.ts'
import type { RevisionView } from './document/flow.ts'
import { type Reading, type Unreadable, unreadable } from './document/reading.ts'
import type { InflateRaw } from './docx/package.ts'
import { type ReadDocxOptions, readDocx } from './docx/read-docx.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPlain } from './plain/read-plain.ts'
import { looksLikeMarkdown, sniffFormat, utf16Of } from './sniff.ts'

export type ReadOptions = {
  /** A hint: it decides only where the bytes do not. */
  readonly fileName?: string
  /** How tracked changes are read; `accepted` unless said. */
  readonly view?: RevisionView
  /** The host's own way to inflate, where it has a faster one; see `InflateRaw`. */
  readonly inflateRaw?: InflateRaw
}

export type ReadOutcome = { readonly ok: true; readonly document: StandardDocument } | Unreadable

/** Reads PDF, which takes a program of its own: the host brings it, and pays for it only when a PDF comes. */
export type PdfReader = (bytes: Uint8Array) => Promise<Reading>

/**
 * Bytes of a file in, the document out: Word, Markdown and plain text (UTF-8, UTF-16 with its mark, else GB 18030). A PDF is
 * refused with `is-pdf`; see `readStandardOrPdf`.
 */
export function readStandard(bytes: Uint8Array, options: ReadOptions = {}): ReadOutcome {
  return outcomeOf(readFlow(bytes, options))
}

/** As `readStandard`, and PDF by the reader that the host brings. */
export async function readStandardOrPdf(
  bytes: Uint8Array,
  options: ReadOptions & { readonly readPdf: PdfReader },
): Promise<ReadOutcome> {
  const isPdf = sniffFormat(bytes, options.fileName ?? null) === 'pdf'
  return isPdf ? outcomeOf(await options.readPdf(bytes)) : readStandard(bytes, options)
}

function outcomeOf(reading: Reading): ReadOutcome {
  return reading.ok ? { ok: true, document: buildDocument(reading.flow) } : reading
}

function readFlow(bytes: Uint8Array, options: ReadOptions): Reading {
  if (bytes.length === 0) return unreadable('empty', '0 bytes')
  const format = sniffFormat(bytes, options.fileName ?? null)
  if (format === null) return unreadable('not-a-zip', 'neither a package nor text')
  if (format === 'pdf') return unreadable('is-pdf', 'no reader of PDF')
  if (format === 'docx') return readDocx(bytes, docxOptions(options))
  const text = decoded(bytes)
  if (text.trim() === '') return unreadable('empty', 'no visible character')
  const isMarkdown = format === 'markdown' || (!isNamedText(options) && looksLikeMarkdown(text))
  return { ok: true, flow: isMarkdown ? readMarkdown(text) : readPlain(text) }
}

const docxOptions = ({ view, inflateRaw }: ReadOptions): ReadDocxOptions => ({
  ...(view !== undefined && { view }),
  ...(inflateRaw && { inflateRaw }),
})

function isNamedText(options: ReadOptions): boolean {
  return /\.txt$/iu.test(options.fileName ?? '')
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: Chinese text of older programs, in which GB 18030 contains GBK and GB 2312.
    return new TextDecoder('gb18030').decode(bytes)
  }
}
