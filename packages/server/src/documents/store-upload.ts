import { basename } from 'node:path'
import type { FileValue } from '@zhunsheng/core'
import type { Services } from '../services.ts'
import { type SniffedFile, sniffFile } from './papers/sniff.ts'
import { scanForViruses } from './scan.ts'
import { saveStoredFile } from './store.ts'

const NAME_LENGTH_MAX = 255

/** Judges a file by its content, keeps it by its hash, and says what it is. Refuses what is not what its name says. */
export async function storeUpload(
  services: Services,
  upload: { name: string; bytes: Uint8Array },
): Promise<FileValue & { sizeBytes: number; kind: string }> {
  const name = nameOf(upload.name)
  const sniffed = sniffFile(upload.bytes, name)
  await scanForViruses(services.config.scanner, upload.bytes)
  return record(services, name, await services.files.put(upload.bytes), sniffed)
}

/** Catalogues as lines of text: the only files that may be larger than what is held in memory. */
const LINES_OF_TEXT = /\.(?:csv|jsonl|ndjson)$/iu

export const isLinesOfText = (name: string): boolean => LINES_OF_TEXT.test(name)

/** The same for lines of text, which go to the disk as they come. They are judged by how they begin. */
export async function storeStreamedUpload(
  services: Services,
  upload: { name: string; bytes: AsyncIterable<Uint8Array> },
): Promise<FileValue & { sizeBytes: number; kind: string }> {
  const name = nameOf(upload.name)
  let beginning: Uint8Array = new Uint8Array()
  async function* noticed() {
    for await (const chunk of upload.bytes) {
      if (beginning.length === 0) beginning = chunk.slice(0, BEGINNING_BYTES)
      yield chunk
    }
  }
  const stored = await services.files.putStream(noticed())
  const sniffed = sniffFile(beginning, name)
  if (services.config.scanner) await scanForViruses(services.config.scanner, services.files.stream(stored.sha256))
  return record(services, name, stored, sniffed)
}

const BEGINNING_BYTES = 4096

const nameOf = (given: string): string =>
  basename(given.replaceAll('\\', '/')).normalize('NFC').slice(-NAME_LENGTH_MAX) || 'file'

async function record(
  services: Services,
  name: string,
  { sha256, sizeBytes }: { sha256: string; sizeBytes: number },
  { mediaType, kind }: SniffedFile,
): Promise<FileValue & { sizeBytes: number; kind: string }> {
  const storedAt = services.clock()
  await saveStoredFile(services.db, { sha256, size_bytes: sizeBytes, media_type: mediaType, kind, stored_at: storedAt })
  return { sha256, name, sizeBytes, kind }
}
