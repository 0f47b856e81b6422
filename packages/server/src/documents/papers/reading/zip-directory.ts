import { inflateRawSync } from 'node:zlib'

export type ZipEntry = {
  name: string
  encrypted: boolean
  method: number
  compressedBytes: number
  bytes: number
  /** Where the entry's local header stands in the file. */
  offset: number
}

export type UnpackLimits = { entriesMax: number; entryBytesMax: number; totalBytesMax: number; ratioMax: number }

export type LimitBreach = { what: 'entries' | 'entryBytes' | 'totalBytes' | 'ratio'; found: number; max: number }

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const COMMENT_BYTES_MAX = 0xffff
/** Below this size an entry may be squeezed as far as it will go: empty tables easily pass 100 to 1. */
const RATIO_COUNTS_FROM_BYTES = 4 * 1024 * 1024

/** The entries that the central directory lists, without unpacking anything; null when there is no whole directory. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
    const nameBytes = view.getUint16(at + 28, true)
    entries.push(readEntry(bytes, view, at, nameBytes))
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES_MAX); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  return null
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameBytes: number): ZipEntry {
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    compressedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

/** The first limit that unpacking would break, as far as the directory tells; `unpackEntry` holds it to its word. */
export function findLimitBreach(entries: readonly ZipEntry[], limits: UnpackLimits): LimitBreach | null {
  if (entries.length > limits.entriesMax) return { what: 'entries', found: entries.length, max: limits.entriesMax }
  let total = 0
  for (const entry of entries) {
    total += entry.bytes
    if (entry.bytes > limits.entryBytesMax) return { what: 'entryBytes', found: entry.bytes, max: limits.entryBytesMax }
    if (total > limits.totalBytesMax) return { what: 'totalBytes', found: total, max: limits.totalBytesMax }
    const ratio = Math.round(entry.bytes / Math.max(entry.compressedBytes, 1))
    if (entry.bytes >= RATIO_COUNTS_FROM_BYTES && ratio > limits.ratioMax) {
      return { what: 'ratio', found: ratio, max: limits.ratioMax }
    }
  }
  return null
}

/**
 * The content of an entry, or null when it is damaged or larger than the directory says.
 *
 * The directory's size is the hard limit of the inflation, so a directory that lies gains nothing.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (entry.encrypted || at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) return null
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + entry.compressedBytes)
  if (packed.length !== entry.compressedBytes) return null
  if (entry.method === 0) return packed.length === entry.bytes ? packed : null
  if (entry.method !== 8) return null
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(entry.bytes, 1) })
    return content.length === entry.bytes ? content : null
  } catch {
    // Whatever zlib complains of, to the caller the entry is damaged; the code it throws says nothing more.
    return null
  }
}
