import { createHash } from 'node:crypto'
import { canonical } from '@zhunsheng/core'
import Type, { type Static } from 'typebox'
import { Compile } from 'typebox/compile'

/** Files whose contents are the register; the checksum of the register is made over these, in this order. */
export const contents = ['records', 'claims', 'relations', 'sources'] as const
export type Content = (typeof contents)[number]

const hash = Type.String({ pattern: '^[0-9a-f]{64}$' })
const position = Type.Object({ database: Type.String(), xmin: Type.String({ pattern: '^[0-9]+$' }) })

const Manifest = Type.Object(
  {
    product: Type.Literal('zhunsheng-register'),
    format: Type.Literal(1),
    kind: Type.Union([Type.Literal('full'), Type.Literal('increment')]),
    /** Address of the platform whose register it is. */
    platform: Type.String(),
    /** Legal day in Asia/Shanghai. */
    asOf: Type.String({ format: 'date' }),
    /** ISO 8601 in UTC. */
    takenAt: Type.String(),
    /** Of the database: what was written by later transactions is not in it. */
    position,
    /** The state that an increment changes; null in a full dump. */
    since: Type.Union([Type.Null(), Type.Object({ takenAt: Type.String(), registerSha256: hash })]),
    /** How much the whole register holds at this moment, whether or not it is all in here. */
    register: Type.Object({
      records: Type.Integer(),
      claims: Type.Integer(),
      relations: Type.Integer(),
      sources: Type.Integer(),
      sha256: hash,
    }),
    licence: Type.String(),
    files: Type.Array(
      Type.Object({
        name: Type.String({ pattern: '^[A-Za-z0-9.-]{1,64}$' }),
        rows: Type.Union([Type.Integer(), Type.Null()]),
        sizeBytes: Type.Integer(),
        sha256: hash,
        /** Of what is inside, once unpacked. */
        contentSha256: hash,
      }),
    ),
    /** SHA-256 of the canonical JSON of all the above. */
    sha256: hash,
  },
  { additionalProperties: false },
)

export type Manifest = Static<typeof Manifest>
export type DumpFile = Manifest['files'][number]

const compiled = Compile(Manifest)

export const MANIFEST = 'manifest.json'

export const sealed = (manifest: Omit<Manifest, 'sha256'>): Manifest => ({ ...manifest, sha256: sealOf(manifest) })

/** Null for whatever is no manifest of ours, or one that was changed. */
export function parseManifest(text: string): Manifest | null {
  try {
    const value: unknown = JSON.parse(text)
    if (!compiled.Check(value)) return null
    const { sha256, ...rest } = value
    return sha256 === sealOf(rest) ? value : null
  } catch {
    // Not JSON, hence no manifest.
    return null
  }
}

const sealOf = (manifest: Omit<Manifest, 'sha256'>): string =>
  createHash('sha256').update(canonical(manifest), 'utf8').digest('hex')

/**
 * The checksum of a register: SHA-256 over what `sha256sum records.jsonl claims.jsonl relations.jsonl sources.jsonl`
 * prints, so that anybody can make it with two commands.
 */
export function registerSha256(hashes: Readonly<Record<Content, string>>): string {
  const lines = contents.map((content) => `${hashes[content]}  ${content}.jsonl\n`)
  return createHash('sha256').update(lines.join('')).digest('hex')
}
