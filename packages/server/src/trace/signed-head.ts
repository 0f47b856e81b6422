import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'
import { appendFile, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Head, headText, Refusal } from '@zhunsheng/core'
import { type Config, headFile, signingKeyFile } from '../config.ts'
import type { Database } from '../db/pool.ts'
import { findHashAt, findLastEvent } from './reading-store.ts'

/** A head with its Ed25519 signature over `headText`, in base64; the public key is the DER of its SPKI, in base64. */
export type SignedHead = Head & { readonly signature: string; readonly publicKey: string }

/**
 * Signs how the chain stands now and writes it outside the database: `head.json` is replaced, `heads.jsonl` grows.
 * Answers null while there are no events. Throws when the chain no longer holds the head that was signed last, so that
 * a rewritten trace is never vouched for: the failed job is what the administrator sees.
 */
export async function signHead(db: Database, config: Config, clock: () => string): Promise<SignedHead | null> {
  const last = await findLastEvent(db)
  const before = await readSignedHead(config)
  if (before) await requireHeld(db, before)
  if (!last) return null
  if (before && before.size === last.seq) return before
  const head = { size: last.seq, root: last.hash, signedAt: clock() }
  const signed = signedBy(await signingKey(config), head)
  await writeHead(config, signed)
  return signed
}

async function requireHeld(db: Database, { size, root }: Head): Promise<void> {
  if ((await findHashAt(db, size)) === root) return
  throw new Error(
    `TRACE_DOES_NOT_HOLD: 留痕与上次签名（第 ${size} 号）不符，不再签名 / the trace differs from what was signed at event ${size}; it is not signed again`,
  )
}

/** The head that was signed last, or null before the first. */
export async function readSignedHead(config: Config): Promise<SignedHead | null> {
  const text = await readIfThere(headFile(config))
  return text === null ? null : parseSignedHead(text)
}

const SECOND_MS = 1_000

/** How long ago the head was written, by the machine's clock; infinitely long before the first. */
export async function signedSecondsAgo(config: Config): Promise<number> {
  const found = await stat(headFile(config)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found ? (Date.now() - found.mtimeMs) / SECOND_MS : Number.POSITIVE_INFINITY
}

/** Refuses with `HEAD_MALFORMED` or `HEAD_SIGNATURE_WRONG`. The signature is checked by the key the head names. */
export function parseSignedHead(text: string): SignedHead {
  const head = headOf(text)
  const key = publicKeyOf(head.publicKey)
  if (!verify(null, Buffer.from(headText(head)), key, Buffer.from(head.signature, 'base64')))
    throw new Refusal('HEAD_SIGNATURE_WRONG')
  return head
}

function headOf(text: string): SignedHead {
  const value = jsonOf(text)
  if (typeof value !== 'object' || value === null) throw new Refusal('HEAD_MALFORMED')
  const { size, root, signedAt, signature, publicKey } = value as Record<string, unknown> // an object; each field is looked at below
  if (
    !Number.isSafeInteger(size) ||
    ![root, signedAt, signature, publicKey].every((field) => typeof field === 'string')
  )
    throw new Refusal('HEAD_MALFORMED')
  return {
    size: Number(size),
    root: String(root),
    signedAt: String(signedAt),
    signature: String(signature),
    publicKey: String(publicKey),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Whatever is not JSON is not a head.
    throw new Refusal('HEAD_MALFORMED')
  }
}

function publicKeyOf(base64: string): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
  } catch {
    // A key that cannot be read cannot have signed anything.
    throw new Refusal('HEAD_MALFORMED')
  }
}

function signedBy(key: KeyObject, head: Head): SignedHead {
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')
  return { ...head, signature: sign(null, Buffer.from(headText(head)), key).toString('base64'), publicKey }
}

/** The key of this installation; made on first use, readable by its owner alone, never in the database. */
async function signingKey(config: Config): Promise<KeyObject> {
  const path = signingKeyFile(config)
  const pem = (await readIfThere(path)) ?? (await makeKey(path))
  return createPrivateKey(pem)
}

async function makeKey(path: string): Promise<string> {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  const draft = `${path}.${randomUUID()}.part`
  await writeSynced(draft, pem)
  try {
    // A link, unlike a rename, fails when another process has made the key meanwhile: then that one is the key.
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  return readFile(path, 'utf8')
}

async function writeHead(config: Config, head: SignedHead): Promise<void> {
  const path = headFile(config)
  const draft = `${path}.${randomUUID()}.part`
  await writeSynced(draft, `${JSON.stringify(head)}\n`)
  await rename(draft, path)
  await appendFile(join(dirname(path), 'heads.jsonl'), `${JSON.stringify(head)}\n`)
}

async function writeSynced(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
