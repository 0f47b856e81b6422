import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import type { ZipEntry, ZipMethod } from './zip-format.ts'
import * as format from './zip-format.ts'

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export type ZipWriter = {
  /** Writes one entry to its end. Entries are written one after another. */
  add(name: string, method: ZipMethod, chunks: Chunks): Promise<ZipEntry>
  /** Writes the directory of entries; without it the file is no archive. */
  end(): Promise<void>
}

/** Writes an archive to a file as it comes, holding one chunk in memory. */
export function createZipWriter(file: FileHandle): ZipWriter {
  const entries: ZipEntry[] = []
  let position = 0
  const write = async (bytes: Uint8Array): Promise<void> => {
    await file.write(bytes)
    position += bytes.byteLength
  }
  return {
    async add(name, method, chunks) {
      const offset = position
      await write(localHeader(name, method))
      const start = position
      const measured = { crc: 0, sizeBytes: 0 }
      for await (const chunk of packed(method, measure(chunks, measured))) await write(chunk)
      const entry = { name, method, offset, packedBytes: position - start, ...measured }
      await write(descriptor(entry))
      entries.push(entry)
      return entry
    },
    async end() {
      const start = position
      for (const entry of entries) await write(centralHeader(entry))
      await write(endOf(entries.length, start, position - start))
    },
  }
}

async function* measure(chunks: Chunks, measured: { crc: number; sizeBytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    measured.crc = crc32(chunk, measured.crc)
    measured.sizeBytes += chunk.byteLength
    yield chunk
  }
}

const packed = (method: ZipMethod, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  method === format.STORED ? chunks : Readable.from(chunks, { objectMode: false }).compose(createDeflateRaw())

function localHeader(name: string, method: ZipMethod): Buffer {
  const nameBytes = Buffer.from(name)
  const bytes = Buffer.alloc(format.LOCAL_HEADER_BYTES)
  bytes.writeUInt32LE(format.LOCAL_HEADER, 0)
  bytes.writeUInt16LE(format.VERSION_64, 4)
  bytes.writeUInt16LE(format.FLAGS, 6)
  bytes.writeUInt16LE(method, 8)
  bytes.writeUInt16LE(format.DOS_DAY, 12)
  bytes.writeUInt32LE(format.SEE_EXTRA_32, 18)
  bytes.writeUInt32LE(format.SEE_EXTRA_32, 22)
  bytes.writeUInt16LE(nameBytes.length, 26)
  // Zeros, with the bit that says the sizes follow: their presence alone makes readers expect 64-bit sizes there.
  const extra = extra64([0, 0])
  bytes.writeUInt16LE(extra.length, 28)
  return Buffer.concat([bytes, nameBytes, extra])
}

function extra64(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + values.length * 8)
  bytes.writeUInt16LE(format.EXTRA_64, 0)
  bytes.writeUInt16LE(values.length * 8, 2)
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), 4 + index * 8)
  return bytes
}

function descriptor({ crc, packedBytes, sizeBytes }: ZipEntry): Buffer {
  const bytes = Buffer.alloc(24)
  bytes.writeUInt32LE(format.DATA_DESCRIPTOR, 0)
  bytes.writeUInt32LE(crc, 4)
  bytes.writeBigUInt64LE(BigInt(packedBytes), 8)
  bytes.writeBigUInt64LE(BigInt(sizeBytes), 16)
  return bytes
}

function centralHeader({ name, method, crc, packedBytes, sizeBytes, offset }: ZipEntry): Buffer {
  const nameBytes = Buffer.from(name)
  const extra = extra64([sizeBytes, packedBytes, offset])
  const bytes = Buffer.alloc(format.CENTRAL_HEADER_BYTES)
  bytes.writeUInt32LE(format.CENTRAL_HEADER, 0)
  bytes.writeUInt16LE(format.VERSION_64, 4)
  bytes.writeUInt16LE(format.VERSION_64, 6)
  bytes.writeUInt16LE(format.FLAGS, 8)
  bytes.writeUInt16LE(method, 10)
  bytes.writeUInt16LE(format.DOS_DAY, 14)
  bytes.writeUInt32LE(crc, 16)
  bytes.writeUInt32LE(format.SEE_EXTRA_32, 20)
  bytes.writeUInt32LE(format.SEE_EXTRA_32, 24)
  bytes.writeUInt16LE(nameBytes.length, 28)
  bytes.writeUInt16LE(extra.length, 30)
  bytes.writeUInt32LE(format.SEE_EXTRA_32, 42)
  return Buffer.concat([bytes, nameBytes, extra])
}

function endOf(count: number, start: number, sizeBytes: number): Buffer {
  const end64 = Buffer.alloc(format.END_64_BYTES)
  end64.writeUInt32LE(format.END_64, 0)
  end64.writeBigUInt64LE(BigInt(format.END_64_BYTES - 12), 4)
  end64.writeUInt16LE(format.VERSION_64, 12)
  end64.writeUInt16LE(format.VERSION_64, 14)
  for (const at of [24, 32]) end64.writeBigUInt64LE(BigInt(count), at)
  end64.writeBigUInt64LE(BigInt(sizeBytes), 40)
  end64.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(format.END_64_LOCATOR_BYTES)
  locator.writeUInt32LE(format.END_64_LOCATOR, 0)
  locator.writeBigUInt64LE(BigInt(start + sizeBytes), 8)
  locator.writeUInt32LE(1, 16)
  const end = Buffer.alloc(format.END_BYTES)
  end.writeUInt32LE(format.END, 0)
  for (const at of [8, 10]) end.writeUInt16LE(format.SEE_EXTRA_16, at)
  for (const at of [12, 16]) end.writeUInt32LE(format.SEE_EXTRA_32, at)
  return Buffer.concat([end64, locator, end])
}
