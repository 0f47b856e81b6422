import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const DEFLATED = 8
const OVERFLOWN = 0xffffffff
/** Bit 3: sizes follow the data; bits 1 and 2: how hard it was packed; bit 11: the name is UTF-8. Only the last is kept. */
const KEPT_FLAGS = 0x800

type Entry = { readonly at: number; readonly end: number; readonly name: Uint8Array; readonly offset: number }

/**
 * The package with another content of one entry. Every other entry is copied byte for byte, header and all; only where it
 * begins is told anew in the directory. Null where the package is laid out in a way that this does not know (ZIP64).
 * The package has been opened by `openPackage`, which guards its directory.
 */
export function replaceEntry(bytes: Uint8Array, name: string, content: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endAt = lastEnd(view)
  const directoryAt = view.getUint32(endAt + 16, true)
  const entries = entriesOf(view, directoryAt, view.getUint16(endAt + 10, true))
  const wanted = new TextEncoder().encode(name)
  const entry = entries.find((each) => isSame(each.name, wanted))
  if (!entry || directoryAt > endAt || entries.some(({ offset }) => offset === OVERFLOWN || offset > directoryAt)) {
    return null
  }
  const offsets = [...entries.map(({ offset }) => offset), directoryAt]
  const stop = Math.min(...offsets.filter((offset) => offset > entry.offset))
  const packed = deflateSync(content, { level: 6 })
  const sums = { crc: crc32(content), packed: packed.length, inflated: content.length }
  const local = localHeader(view, entry, sums)
  const moved = local.length + packed.length - (stop - entry.offset)
  const directory = entries.map((each) => {
    if (each === entry) return directoryEntry(view, each, sums)
    const copy = bytes.slice(each.at, each.end)
    if (each.offset > entry.offset) viewOf(copy).setUint32(42, each.offset + moved, true)
    return copy
  })
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0)
  const end = bytes.slice(endAt)
  viewOf(end).setUint32(12, directoryBytes, true)
  viewOf(end).setUint32(16, directoryAt + moved, true)
  return joined([bytes.subarray(0, entry.offset), local, packed, bytes.subarray(stop, directoryAt), ...directory, end])
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function lastEnd(view: DataView): number {
  let at = view.byteLength - END_BYTES
  while (at > 0 && view.getUint32(at, true) !== END_SIGNATURE) at -= 1
  return at
}

function entriesOf(view: DataView, from: number, count: number): readonly Entry[] {
  const entries: Entry[] = []
  let at = from
  for (let index = 0; index < count && view.getUint32(at, true) === ENTRY_SIGNATURE; index += 1) {
    const nameBytes = view.getUint16(at + 28, true)
    const end = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes)
    entries.push({ at, end, name, offset: view.getUint32(at + 42, true) })
    at = end
  }
  return entries
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])

type Sums = { readonly crc: number; readonly packed: number; readonly inflated: number }

function localHeader(view: DataView, { at, name }: Entry, sums: Sums): Uint8Array {
  const header = new Uint8Array(LOCAL_BYTES + name.length)
  const to = viewOf(header)
  to.setUint32(0, LOCAL_SIGNATURE, true)
  to.setUint16(4, 20, true)
  to.setUint16(6, view.getUint16(at + 8, true) & KEPT_FLAGS, true)
  to.setUint16(8, DEFLATED, true)
  // The day of the file, as the directory has it.
  to.setUint32(10, view.getUint32(at + 12, true), true)
  writeSums(to, 14, sums)
  to.setUint16(26, name.length, true)
  header.set(name, LOCAL_BYTES)
  return header
}

/** Without extra fields and comment: they may tell sizes that hold no longer. */
function directoryEntry(view: DataView, { at, name }: Entry, sums: Sums): Uint8Array {
  const entry = new Uint8Array(ENTRY_BYTES + name.length)
  entry.set(new Uint8Array(view.buffer, view.byteOffset + at, ENTRY_BYTES))
  const to = viewOf(entry)
  to.setUint16(8, to.getUint16(8, true) & KEPT_FLAGS, true)
  to.setUint16(10, DEFLATED, true)
  writeSums(to, 16, sums)
  to.setUint16(30, 0, true)
  to.setUint16(32, 0, true)
  entry.set(name, ENTRY_BYTES)
  return entry
}

function writeSums(to: DataView, at: number, { crc, packed, inflated }: Sums): void {
  to.setUint32(at, crc, true)
  to.setUint32(at + 4, packed, true)
  to.setUint32(at + 8, inflated, true)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
