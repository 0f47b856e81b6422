import { timingSafeEqual } from 'node:crypto'
import { sha256Text } from '../../db/ledger.ts'

/** The two parts of a key: by the first its row is found, the second is known to nobody but its holder. */
export type KeyParts = { readonly prefix: string; readonly secret: string }

const PREFIX_DIGITS = 12
/** `zs_` first and digits only, so that scanners for secrets know a key and a double click takes all of it. */
const FORM = /^zs_(?<prefix>[0-9a-f]{12})_(?<secret>[0-9a-f]{64})$/u

/** Makes the parts from two random tokens (256 bits each, base64url) of the runner. */
export const partsFrom = (one: string, other: string): KeyParts => ({
  prefix: hexOf(one).slice(0, PREFIX_DIGITS),
  secret: hexOf(other),
})

/** `zs_<12 digits>_<64 digits>`: the only time that the secret is whole. */
export const writeKey = ({ prefix, secret }: KeyParts): string => `zs_${prefix}_${secret}`

/** `null` for what was never a key of ours. */
export function readKey(text: string): KeyParts | null {
  const groups = FORM.exec(text)?.groups
  return groups ? { prefix: groups['prefix'] ?? '', secret: groups['secret'] ?? '' } : null
}

// A secret of 256 random bits needs no slow hash: there is nothing to guess.
export const hashSecret = ({ secret }: KeyParts): string => sha256Text(secret)

/** Compares in a time that tells nothing of how much was right. */
export function isSecret(parts: KeyParts, secretHash: string): boolean {
  const [given, kept] = [Buffer.from(hashSecret(parts)), Buffer.from(secretHash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}

const hexOf = (token: string): string => Buffer.from(token, 'base64url').toString('hex')
