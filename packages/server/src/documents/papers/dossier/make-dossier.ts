import { createHash } from 'node:crypto'
import { type Zippable, zip } from 'fflate'
import { zipTime } from '../layout/repack.ts'
import { PaperRefusal } from '../refusals.ts'
import { listInWords, listManifest } from './manifest.ts'
import { placePath } from './paths.ts'

/** A file of the dossier; `madeBy` and `madeOn` say who made it and on which day, as far as the record says. */
export type DossierEntry = {
  path: string
  content: Uint8Array | AsyncIterable<Uint8Array>
  /** Hex; the content must have it. */
  sha256: string
  madeBy?: string | null | undefined
  madeOn?: string | null | undefined
}

export type DossierManifest = {
  title: string
  organizationName: string
  /** The day on which the dossier was put together. */
  madeOn: string
  madeBy?: string | null | undefined
  /** Anything else that the reader of manifest.json should find: numbers, stages, missing pieces. */
  facts?: Record<string, unknown>
}

export const DOSSIER_ENTRIES_MAX = 5_000
export const DOSSIER_BYTES_MAX = 1024 * 1024 * 1024

export type PlacedFile = { path: string; bytes: number; sha256: string; madeBy: string | null; madeOn: string | null }

/** Already packed: packing them again costs time and gains nothing. */
const PACKED = /\.(docx|xlsx|pptx|zip|pdf|png|jpe?g)$/i

/**
 * Packs a dossier: a .zip with every file, manifest.json for machines and 清单.txt for people, each naming path, size,
 * SHA-256, who made it and when. The same input gives the same bytes.
 *
 * Throws `PaperRefusal`: `DOSSIER_PATH_UNSAFE`, `DOSSIER_HASH_DIFFERS`, `DOSSIER_TOO_LARGE`.
 */
export async function makeDossier(dossier: {
  entries: DossierEntry[]
  manifest: DossierManifest
}): Promise<Uint8Array> {
  const { entries, manifest } = dossier
  if (entries.length > DOSSIER_ENTRIES_MAX) throw tooLarge('files', entries.length, DOSSIER_ENTRIES_MAX)
  const taken = new Set(['manifest.json', '清单.txt'])
  const placed: PlacedFile[] = []
  const files: Zippable = {}
  let total = 0
  for (const entry of entries) {
    const path = placePath(entry.path, taken)
    const content = await collect(entry.content, DOSSIER_BYTES_MAX - total)
    total += content.length
    placed.push(place(entry, path, content))
    files[path] = [content, { level: PACKED.test(path) ? 0 : 6 }]
  }
  const encoder = new TextEncoder()
  files['manifest.json'] = encoder.encode(listManifest(manifest, placed))
  // The mark at the start lets old editors of Windows see that the list is in UTF-8.
  files['清单.txt'] = encoder.encode(`\ufeff${listInWords(manifest, placed)}`)
  return pack(files, manifest.madeOn)
}

function place(entry: DossierEntry, path: string, content: Uint8Array): PlacedFile {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const expected = entry.sha256.toLowerCase()
  if (sha256 !== expected) throw new PaperRefusal('DOSSIER_HASH_DIFFERS', { path, expected, found: sha256 })
  return { path, bytes: content.length, sha256, madeBy: entry.madeBy ?? null, madeOn: entry.madeOn ?? null }
}

async function collect(content: DossierEntry['content'], room: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    length += chunk.length
    if (length > room) throw tooLarge('bytes', DOSSIER_BYTES_MAX - room + length, DOSSIER_BYTES_MAX)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(what: string, found: number, max: number): PaperRefusal {
  return new PaperRefusal('DOSSIER_TOO_LARGE', { what, found, max })
}

/** Packs beside the event loop, so that a large dossier does not hold up other requests. */
function pack(files: Zippable, day: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip(files, { mtime: zipTime(day) }, (error, bytes) => (error ? reject(error) : resolve(bytes)))
  })
}
