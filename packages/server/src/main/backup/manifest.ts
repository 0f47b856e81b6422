import Type, { type Static } from 'typebox'
import { Compile } from 'typebox/compile'

/** What a backup says of itself; the last entry of the archive, since it holds the hashes of all others. */
const Manifest = Type.Object({
  product: Type.Literal('zhunsheng'),
  format: Type.Literal(1),
  /** The release that wrote it. */
  version: Type.String(),
  /** ISO 8601 in UTC. */
  takenAt: Type.String(),
  /** The level of the schema: each migration with its checksum. */
  migrations: Type.Array(Type.Object({ name: Type.String(), checksum: Type.String() })),
  /** How far the trace reached. */
  trace: Type.Object({ size: Type.Integer(), root: Type.String() }),
  tables: Type.Array(Type.Object({ name: Type.String(), rows: Type.Integer() })),
  entries: Type.Array(Type.Object({ name: Type.String(), sizeBytes: Type.Integer(), sha256: Type.String() })),
  /** Files that the database names and that were not on the disk: they could not be saved. */
  missingFiles: Type.Array(Type.String()),
})

export type Manifest = Static<typeof Manifest>

const compiled = Compile(Manifest)

export const MANIFEST = 'manifest.json'
export const tableEntry = (table: string): string => `tables/${table}.jsonl`
export const fileEntry = (sha256: string): string => `files/${sha256.slice(0, 2)}/${sha256}`

/** Null for whatever is not a manifest of ours. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text)
    return compiled.Check(value) ? value : null
  } catch {
    // Not JSON, hence no manifest.
    return null
  }
}
