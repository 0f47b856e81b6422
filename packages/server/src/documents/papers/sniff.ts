import { looksLikeOle, readOle } from './reading/ole-file.ts'
import { findLimitBreach, readZipDirectory, type UnpackLimits, type ZipEntry } from './reading/zip-directory.ts'
import { PaperRefusal } from './refusals.ts'

/** What a file is by its content. `doc` is the old Word format, `wps` the same container under WPS's own name. */
export type FileKind = 'docx' | 'xlsx' | 'pdf' | 'doc' | 'wps' | 'png' | 'jpeg' | 'zip' | 'unknown'

export type SniffedFile = { kind: FileKind; mediaType: string }

/** Limits of any uploaded file that unpacks; a draft may carry many pictures. */
export const uploadLimits: UnpackLimits = {
  entriesMax: 10_000,
  entryBytesMax: 256 * 1024 * 1024,
  totalBytesMax: 1024 * 1024 * 1024,
  ratioMax: 200,
}

const mediaTypes: Record<FileKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  doc: 'application/msword',
  wps: 'application/vnd.ms-works',
  png: 'image/png',
  jpeg: 'image/jpeg',
  zip: 'application/zip',
  unknown: 'application/octet-stream',
}

/** The contents that a name may promise; names that are not listed promise nothing. */
const promises: Record<string, FileKind[]> = {
  docx: ['docx'],
  xlsx: ['xlsx'],
  pdf: ['pdf'],
  doc: ['doc', 'wps'],
  // Newer editions of WPS write the .docx format under this name.
  wps: ['wps', 'doc', 'docx'],
  png: ['png'],
  jpg: ['jpeg'],
  jpeg: ['jpeg'],
  zip: ['zip', 'docx', 'xlsx'],
}

/**
 * What a file really is. Unpacks nothing: a .zip is judged by its central directory.
 *
 * Throws `PaperRefusal`: `FILE_EMPTY`, `FILE_NOT_WHAT_IT_SAYS`, `FILE_ENCRYPTED` (Office files only),
 * `FILE_UNPACKS_TOO_LARGE`.
 */
export function sniffFile(bytes: Uint8Array, fileName: string): SniffedFile {
  if (bytes.length === 0) throw new PaperRefusal('FILE_EMPTY', { fileName })
  const extension = /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const kind = kindOf(bytes, extension, fileName)
  if (promises[extension]?.includes(kind) === false) {
    throw new PaperRefusal('FILE_NOT_WHAT_IT_SAYS', { fileName, says: `.${extension}`, is: kind })
  }
  return { kind, mediaType: mediaTypes[kind] }
}

function kindOf(bytes: Uint8Array, extension: string, fileName: string): FileKind {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (looksLikeOle(bytes)) return oleKind(bytes, extension, fileName)
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(bytes, fileName)
  return looksLikePdf(bytes) ? 'pdf' : 'unknown'
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Readers accept the mark of a PDF anywhere in its first 1024 bytes, and scanners do put things before it. */
function looksLikePdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

function oleKind(bytes: Uint8Array, extension: string, fileName: string): FileKind {
  const { isEncrypted, hasWordDocument } = readOle(bytes)
  if (isEncrypted) throw new PaperRefusal('FILE_ENCRYPTED', { fileName })
  if (extension === 'wps') return 'wps'
  return hasWordDocument ? 'doc' : 'unknown'
}

function zipKind(bytes: Uint8Array, fileName: string): FileKind {
  const entries = readZipDirectory(bytes)
  if (!entries) return 'unknown'
  const breach = findLimitBreach(entries, uploadLimits)
  if (breach) throw new PaperRefusal('FILE_UNPACKS_TOO_LARGE', { fileName, ...breach })
  const kind = officeKind(entries)
  if (kind !== 'zip' && entries.some((entry) => entry.encrypted)) throw new PaperRefusal('FILE_ENCRYPTED', { fileName })
  return kind
}

function officeKind(entries: readonly ZipEntry[]): FileKind {
  if (!entries.some((entry) => entry.name === '[Content_Types].xml')) return 'zip'
  if (entries.some((entry) => /^word\/document\d*\.xml$/.test(entry.name))) return 'docx'
  if (entries.some((entry) => entry.name === 'xl/workbook.xml')) return 'xlsx'
  return 'zip'
}
