import { Inflate, inflateSync } from 'fflate'
import type { ReaderLimits } from './limits.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** An office package, guarded: parts are inflated when asked for, pictures and embedded files never. */
export type Package = {
  readonly has: (part: string) => boolean
  /** As the directory says; null where there is no such part. */
  readonly sizeBytes: (part: string) => number | null
  /** The markup of a part; null where there is none. Refuses with `damaged` and `too-large`. */
  readonly text: (part: string) => string | null
}

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8
/** Deflate packs at most 1,032 to one: what is smaller than this cannot keep us for longer than a second, and goes at once. */
const AT_ONCE_BYTES = 256 * 1024
/** Larger parts go piece by piece, so that one that belies its announced size is dropped in time. */
const PIECE_BYTES = 64 * 1024

/**
 * Inflates a stretch of raw deflate to at most so many bytes, and throws where it would be more. A host may bring its own:
 * that of Node is several times faster than ours in a process that has only just begun.
 */
export type InflateRaw = (packed: Uint8Array, bytesMax: number) => Uint8Array

export function openPackage(bytes: Uint8Array, limits: ReaderLimits, inflateRaw?: InflateRaw): Package {
  if (bytes.byteLength > limits.packageBytes) throw new UnreadableFile('too-large', `${bytes.byteLength} bytes`)
  const entries = readZipDirectory(bytes, limits)
  return {
    has: (part) => entries.has(part),
    sizeBytes: (part) => entries.get(part)?.inflatedBytes ?? null,
    text: (part) => {
      const entry = entries.get(part)
      return entry ? decodeMarkup(inflate(bytes, entry, limits, inflateRaw)) : null
    },
  }
}

function inflate(bytes: Uint8Array, entry: ZipEntry, limits: ReaderLimits, inflateRaw?: InflateRaw): Uint8Array {
  if (entry.inflatedBytes > limits.partBytes) throw new UnreadableFile('too-large', `${entry.name}: markup`)
  const packed = packedBytes(bytes, entry)
  if (entry.method === STORED && packed.length === entry.inflatedBytes) return packed
  if (entry.method !== DEFLATED) throw new UnreadableFile('damaged', `${entry.name}: method ${entry.method}`)
  try {
    if (inflateRaw) return asAnnounced(inflateRaw(packed, entry.inflatedBytes + 1), entry)
    return packed.length <= AT_ONCE_BYTES ? inflateAtOnce(packed, entry) : inflatePieces(packed, entry)
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause
    throw new UnreadableFile('damaged', `${entry.name}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

/** One byte more than announced shows a part that is larger. */
function inflateAtOnce(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  return asAnnounced(inflateSync(packed, { out: new Uint8Array(entry.inflatedBytes + 1) }), entry)
}

function asAnnounced(whole: Uint8Array, entry: ZipEntry): Uint8Array {
  if (whole.length !== entry.inflatedBytes) throw new UnreadableFile('damaged', `${entry.name}: not the size announced`)
  return whole
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset } = entry
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new UnreadableFile('damaged', `${entry.name}: no local header`)
  }
  const from = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + entry.packedBytes > bytes.length) throw new UnreadableFile('damaged', `${entry.name}: cut`)
  return bytes.subarray(from, from + entry.packedBytes)
}

function inflatePieces(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.inflatedBytes)
  let filled = 0
  const stream = new Inflate((piece) => {
    if (filled + piece.length > whole.length)
      throw new UnreadableFile('damaged', `${entry.name}: larger than announced`)
    whole.set(piece, filled)
    filled += piece.length
  })
  for (let at = 0; at < packed.length; at += PIECE_BYTES) {
    stream.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length)
  }
  if (filled !== whole.length) throw new UnreadableFile('damaged', `${entry.name}: shorter than announced`)
  return whole
}

/** Markup is UTF-8 or UTF-16 with its mark (ECMA-376-2, 6.1.3). */
function decodeMarkup(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Told that more may come, Node takes the way that is faster for Han text.
  const decoder = new TextDecoder()
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}
