import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { type Claim, Refusal } from '@zhunsheng/core'
import { type Content, MANIFEST, type Manifest, parseManifest } from './manifest.ts'

export type OpenedDump = {
  readonly manifest: Manifest
  lines(content: Content | 'removed'): AsyncGenerator<string, void>
}

export type ClaimLine = {
  readonly number: string
  readonly source: string
  readonly asOf: string
  readonly claim: Claim
}
export type SourceLine = {
  readonly name: string
  readonly authority: 'official' | 'secondary'
  readonly licence?: string
}

/**
 * Opens a dump whose every file is what its manifest says. Refuses with `OPEN_DATA_MANIFEST_UNREADABLE`,
 * `OPEN_DATA_FILE_MISSING` or `OPEN_DATA_FILE_CHANGED`, which name the file.
 */
export async function openDump(folder: string): Promise<OpenedDump> {
  const manifest = await readManifest(join(folder, MANIFEST))
  for (const { name, sha256 } of manifest.files) {
    if ((await hashOf(join(folder, name))).sha256 !== sha256)
      throw new Refusal('OPEN_DATA_FILE_CHANGED', { file: name })
  }
  return { manifest, lines: (content) => linesOf(join(folder, `${content}.jsonl.gz`)) }
}

export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return null
    throw error
  })
  const manifest = text === null ? null : parseManifest(text)
  if (!manifest) throw new Refusal('OPEN_DATA_MANIFEST_UNREADABLE', { file: path })
  return manifest
}

/** Of a file as it lies on the disk. Refuses with `OPEN_DATA_FILE_MISSING`. */
export async function hashOf(path: string): Promise<{ sha256: string; sizeBytes: number }> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk)
      sizeBytes += chunk.length
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Refusal('OPEN_DATA_FILE_MISSING', { file: path })
    throw error
  }
  return { sha256: hash.digest('hex'), sizeBytes }
}

async function* linesOf(path: string): AsyncGenerator<string, void> {
  // Lines end with a line feed alone, which JSON never holds unescaped.
  const unpacked = createReadStream(path).pipe(createGunzip())
  for await (const line of createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })) yield line
}
