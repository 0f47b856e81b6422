import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip-format.ts'
import * as format from './zip-format.ts'

/** The file is not an archive as our writer writes them, or a part of it is missing. */
export class ZipBroken extends Error {}

const DIRECTORY_BYTES_MAX = 512 * 1024 * 1024

/** The entries of an archive that `createZipWriter` wrote, by name. */
export async function readZipDirectory(file: FileHandle): Promise<Map<string, ZipEntry>> {
  const { size } = await file.stat()
  const tail = await readAt(
    file,
    size - format.END_BYTES - format.END_64_LOCATOR_BYTES,
    format.END_BYTES + format.END_64_LOCATOR_BYTES,
  )
  expectMark(tail, 0, format.END_64_LOCATOR)
  expectMark(tail, format.END_64_LOCATOR_BYTES, format.END)
  const end = await readAt(file, numberAt(tail, 8), format.END_64_BYTES)
  expectMark(end, 0, format.END_64)
  const [count, sizeBytes, start] = [numberAt(end, 32), numberAt(end, 40), numberAt(end, 48)]
  if (sizeBytes > DIRECTORY_BYTES_MAX) throw new ZipBroken('directory too large')
  return entriesOf(await readAt(file, start, sizeBytes), count)
}

function entriesOf(directory: Buffer, count: number): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  let at = 0
  for (let index = 0; index < count; index += 1) {
    expectMark(directory, at, format.CENTRAL_HEADER)
    const nameEnd = at + format.CENTRAL_HEADER_BYTES + directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + format.CENTRAL_HEADER_BYTES, nameEnd)
    const method = directory.readUInt16LE(at + 10)
    if (method !== format.STORED && method !== format.DEFLATED) throw new ZipBroken(`${name}: method ${method}`)
    entries.set(name, {
      name,
      method,
      crc: directory.readUInt32LE(at + 16),
      sizeBytes: numberAt(directory, nameEnd + 4),
      packedBytes: numberAt(directory, nameEnd + 12),
      offset: numberAt(directory, nameEnd + 20),
    })
    at = nameEnd + directory.readUInt16LE(at + 30)
  }
  return entries
}

/** The bytes of one entry, unpacked as they are read. */
export async function* readZipEntry(path: string, file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer> {
  const header = await readAt(file, entry.offset, format.LOCAL_HEADER_BYTES)
  expectMark(header, 0, format.LOCAL_HEADER)
  const start = entry.offset + format.LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (entry.packedBytes === 0) return
  const packed = createReadStream(path, { start, end: start + entry.packedBytes - 1 })
  try {
    yield* entry.method === format.STORED ? packed : packed.compose(createInflateRaw())
  } catch (error) {
    // zlib names what it could not unpack by a code of its own.
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_'))
      throw new ZipBroken(entry.name, { cause: error })
    throw error
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0) throw new ZipBroken('too short')
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead < length) throw new ZipBroken('cut off')
  return buffer
}

function expectMark(bytes: Buffer, at: number, mark: number): void {
  if (at + 4 > bytes.length || bytes.readUInt32LE(at) !== mark) throw new ZipBroken(`no mark ${mark.toString(16)}`)
}

function numberAt(bytes: Buffer, at: number): number {
  if (at + 8 > bytes.length) throw new ZipBroken('cut off')
  return Number(bytes.readBigUInt64LE(at))
}
