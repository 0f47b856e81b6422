import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal } from '@zhunsheng/core'
import { readZipDirectory, readZipEntry, ZipBroken } from '../archive/zip-reader.ts'
import { MANIFEST, type Manifest, parseManifest } from './manifest.ts'

export type Backup = {
  readonly manifest: Manifest
  /** The bytes of an entry; throws `BACKUP_DAMAGED` at its end when they are not those that were written. */
  read(name: string): AsyncGenerator<Uint8Array>
  close(): Promise<void>
}

/** Opens a backup. Refuses with `BACKUP_NOT_ONE` what is none, and with `BACKUP_DAMAGED` one that lacks an entry. */
export async function openBackup(path: string): Promise<Backup> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR')
      throw new Refusal('BACKUP_NOT_ONE', { file: basename(path) })
    throw error
  })
  try {
    const directory = await readZipDirectory(file)
    const manifest = await readManifest()
    const hashes = new Map(manifest.entries.map(({ name, sha256 }) => [name, sha256]))
    for (const name of hashes.keys()) if (!directory.has(name)) throw new Refusal('BACKUP_DAMAGED', { entry: name })
    return { manifest, read: (name) => checked(name, hashes.get(name)), close: () => file.close() }

    async function readManifest(): Promise<Manifest> {
      const text = directory.has(MANIFEST) ? Buffer.concat(await all(raw(MANIFEST))).toString() : ''
      const parsed = parseManifest(text)
      if (!parsed) throw new Refusal('BACKUP_NOT_ONE', { file: basename(path) })
      return parsed
    }

    async function* raw(name: string): AsyncGenerator<Uint8Array> {
      const entry = directory.get(name)
      if (entry) yield* readZipEntry(path, file, entry)
    }

    async function* checked(name: string, sha256: string | undefined): AsyncGenerator<Uint8Array> {
      const hash = createHash('sha256')
      try {
        for await (const chunk of raw(name)) {
          hash.update(chunk)
          yield chunk
        }
      } catch (error) {
        throw error instanceof ZipBroken ? new Refusal('BACKUP_DAMAGED', { entry: name }) : error
      }
      if (hash.digest('hex') !== sha256) throw new Refusal('BACKUP_DAMAGED', { entry: name })
    }
  } catch (error) {
    await file.close()
    throw error instanceof ZipBroken ? new Refusal('BACKUP_NOT_ONE', { file: basename(path) }) : error
  }
}

export async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const list: Uint8Array[] = []
  for await (const chunk of chunks) list.push(chunk)
  return list
}
