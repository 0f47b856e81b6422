import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { DamagedPart } from '../../../documents/papers/reading/office-file.ts'
import type { ZipEntry } from '../../../documents/papers/reading/zip-directory.ts'

const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30
const PIECE_BYTES = 64 * 1024
const METHODS = { stored: 0, deflated: 8 }

/**
 * The content of an entry piece by piece. The size that the directory tells is the limit, so that a directory that lies
 * gains nothing. Throws `DamagedPart`.
 */
export async function* unpackEntryStream(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  let size = 0
  try {
    for await (const piece of inflate(packedOf(bytes, entry), entry)) {
      size += piece.length
      if (size > entry.bytes) throw new DamagedPart(entry.name)
      yield piece
    }
  } catch (error) {
    // Whatever zlib complains of, to the caller the entry is damaged.
    throw isZlibError(error) ? new DamagedPart(entry.name) : error
  }
  if (size !== entry.bytes) throw new DamagedPart(entry.name)
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

function packedOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (entry.encrypted || at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE)
    throw new DamagedPart(entry.name)
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + entry.compressedBytes)
  if (packed.length !== entry.compressedBytes) throw new DamagedPart(entry.name)
  return packed
}

function inflate(packed: Uint8Array, { method, name }: ZipEntry): AsyncIterable<Uint8Array> {
  const pieces = Readable.from(inPieces(packed), { objectMode: false })
  if (method === METHODS.stored) return pieces
  if (method !== METHODS.deflated) throw new DamagedPart(name)
  return pieces.pipe(createInflateRaw({ chunkSize: PIECE_BYTES }))
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array, void> {
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) yield bytes.subarray(from, from + PIECE_BYTES)
}
