import type { ReaderLimits } from './limits.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** An entry as the central directory of the package has it; sizes in bytes, `offset` that of its local header. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  readonly inflatedBytes: number
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const COMMENT_BYTES_MAX = 0xffff
const ENCRYPTED_FLAG = 1
const UTF8_FLAG = 0x800
const IN_ZIP64 = 0xffffffff
const ZIP64_FIELD = 1

/**
 * Reads the central directory and nothing else, and refuses what it announces before a byte is inflated. Refuses with
 * `not-a-zip`, `encrypted`, `too-many-entries`, `too-large`, `ratio-too-high` and `unsafe-package`.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReaderLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new UnreadableFile('too-many-entries', String(count))
  const entries = new Map<string, ZipEntry>()
  const folded = new Set<string>()
  let at = view.getUint32(end + 16, true)
  let total = 0
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, at)
    at = next
    total += entry.inflatedBytes
    guardEntry(entry, folded, limits)
    if (total > limits.inflatedBytes) throw new UnreadableFile('too-large', `${total} bytes`)
    entries.set(entry.name, entry)
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES
  const first = Math.max(0, last - COMMENT_BYTES_MAX)
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw new UnreadableFile('not-a-zip', 'no central directory')
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new UnreadableFile('not-a-zip', `no directory entry at ${at}`)
  }
  const flags = view.getUint16(at + 8, true)
  const nameBytes = view.getUint16(at + 28, true)
  const extraAt = at + ENTRY_BYTES + nameBytes
  const extraEnd = extraAt + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > view.byteLength) throw new UnreadableFile('not-a-zip', `directory cut at ${at}`)
  const name = decodeName(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes), flags)
  if (flags & ENCRYPTED_FLAG) throw new UnreadableFile('encrypted', name)
  const sizes = readSizes(view, at, extraAt, extraEnd)
  return { entry: { name, method: view.getUint16(at + 10, true), ...sizes }, next }
}

/** Parts of an office package have ASCII names; only foreign entries beside them do not. */
const decodeName = (bytes: Uint8Array, flags: number): string =>
  new TextDecoder(flags & UTF8_FLAG ? 'utf-8' : 'latin1').decode(bytes)

type Sizes = Pick<ZipEntry, 'packedBytes' | 'inflatedBytes' | 'offset'>

/** Writers that stream keep sizes in the ZIP64 field even of small files; it lists only what overflows, in this order. */
function readSizes(view: DataView, at: number, extraAt: number, extraEnd: number): Sizes {
  let wideAt = zip64FieldAt(view, extraAt, extraEnd)
  const read = (narrow: number): number => {
    if (narrow !== IN_ZIP64) return narrow
    if (wideAt === null || wideAt + 8 > extraEnd) throw new UnreadableFile('not-a-zip', 'no ZIP64 size')
    const wide = view.getUint32(wideAt, true) + view.getUint32(wideAt + 4, true) * 2 ** 32
    wideAt += 8
    return wide
  }
  const inflatedBytes = read(view.getUint32(at + 24, true))
  const packedBytes = read(view.getUint32(at + 20, true))
  return { inflatedBytes, packedBytes, offset: read(view.getUint32(at + 42, true)) }
}

function zip64FieldAt(view: DataView, from: number, end: number): number | null {
  let at = from
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return at + 4
    at += 4 + view.getUint16(at + 2, true)
  }
  return null
}

/** Names of parts are compared without regard to case (ECMA-376-2, 6.2.2.3): two that differ only so are one too many. */
function guardEntry(entry: ZipEntry, folded: Set<string>, limits: ReaderLimits): void {
  const { name, inflatedBytes, packedBytes } = entry
  const key = name.toLowerCase()
  if (folded.has(key)) throw new UnreadableFile('unsafe-package', `twice: ${name}`)
  folded.add(key)
  if (isOutside(name)) throw new UnreadableFile('unsafe-package', `outside: ${name}`)
  if (inflatedBytes > limits.entryBytes) throw new UnreadableFile('too-large', `${name}: ${inflatedBytes} bytes`)
  if (inflatedBytes > limits.ratioFromBytes && inflatedBytes > packedBytes * limits.ratio) {
    throw new UnreadableFile('ratio-too-high', `${name}: ${packedBytes} to ${inflatedBytes} bytes`)
  }
}

const isOutside = (name: string): boolean =>
  name.startsWith('/') || name.includes('\\') || name.includes('\0') || name.split('/').includes('..')
