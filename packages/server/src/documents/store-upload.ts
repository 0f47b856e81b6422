import { basename } from 'node:path'
import type { FileValue } from '@zhunsheng/core'
import type { Services } from '../services.ts'
import { sniffFile } from './papers/sniff.ts'
import { scanForViruses } from './scan.ts'
import { saveStoredFile } from './store.ts'

const NAME_LENGTH_MAX = 255

/** Judges a file by its content, keeps it by its hash, and says what it is. Refuses what is not what its name says. */
export async function storeUpload(
  services: Services,
  upload: { name: string; bytes: Uint8Array },
): Promise<FileValue & { sizeBytes: number; kind: string }> {
  const name = basename(upload.name.replaceAll('\\', '/')).normalize('NFC').slice(-NAME_LENGTH_MAX) || 'file'
  const sniffed = sniffFile(upload.bytes, name)
  await scanForViruses(services.config.scanner, upload.bytes)
  const { sha256, sizeBytes } = await services.files.put(upload.bytes)
  await saveStoredFile(services.db, {
    sha256,
    size_bytes: sizeBytes,
    media_type: sniffed.mediaType,
    kind: sniffed.kind,
    stored_at: services.clock(),
  })
  return { sha256, name, sizeBytes, kind: sniffed.kind }
}
