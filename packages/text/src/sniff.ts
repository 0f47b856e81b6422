import type { SourceFormat } from './document/flow.ts'

const ZIP = [0x50, 0x4b]
/** Old Word files and encrypted new ones; the Word reader says which, and what to do. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0]
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
/** A PDF may have other bytes before its mark. */
const FARTHEST_PDF_MARK = 1024

/** The format of a file by its bytes; the name decides only between kinds of text. Null where the bytes are no text. */
export function sniffFormat(bytes: Uint8Array, fileName: string | null): SourceFormat | null {
  if (startsWith(bytes, ZIP, 0) || startsWith(bytes, COMPOUND_FILE, 0)) return 'docx'
  if (isPdf(bytes)) return 'pdf'
  const ending = /\.([^.]+)$/u.exec(fileName ?? '')?.[1]?.toLowerCase() ?? ''
  if (ending === 'docx' || ending === 'doc' || ending === 'wps') return 'docx'
  if (hasNul(bytes)) return null
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  return 'text'
}

function startsWith(bytes: Uint8Array, mark: readonly number[], at: number): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte)
}

function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, FARTHEST_PDF_MARK)
  for (let at = 0; at < last; at += 1) if (startsWith(bytes, PDF, at)) return true
  return false
}

/** NUL stands in no text of one-byte units; UTF-16 announces itself. */
function hasNul(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== null) return false
  return bytes.subarray(0, FARTHEST_PDF_MARK).includes(0)
}

export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe], 0)) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff], 0) ? 'utf-16be' : null
}

const MARKDOWN_LINE = /^(?:#{1,6}[ \t]\S|\|.*\|\s*$|```)/mu

/** Whether a text without a telling name is written in Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  return MARKDOWN_LINE.test(text)
}
