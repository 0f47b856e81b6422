import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const TIME_LENGTH = 9
const COUNT_LENGTH = 3
const RANDOM_LENGTH = 8

/**
 * An id that sorts by the time it was made: 9 characters of milliseconds, 3 that count the ids of one millisecond (the
 * rows of one form, the ballots of one minute entered together), and 8 random ones, in Crockford's base 32.
 */
export function newId(now: string): string {
  return inBase32(Date.parse(now), TIME_LENGTH) + inBase32(countWithin(now), COUNT_LENGTH) + randomPart(RANDOM_LENGTH)
}

let latest = ''
let count = 0

function countWithin(now: string): number {
  count = now === latest ? count + 1 : 0
  latest = now
  return count
}

const RECEIPT_LENGTH = 10

/** A receipt number a person can photograph and type: 10 characters without I, L, O and U, in two groups. */
export function newReceipt(): string {
  const text = randomPart(RECEIPT_LENGTH).toUpperCase()
  return `${text.slice(0, RECEIPT_LENGTH / 2)}-${text.slice(RECEIPT_LENGTH / 2)}`
}

function inBase32(value: number, length: number): string {
  let rest = value
  let text = ''
  for (let place = 0; place < length; place += 1) {
    text = letter(rest % ALPHABET.length) + text
    rest = Math.floor(rest / ALPHABET.length)
  }
  return text
}

const randomPart = (length: number): string =>
  [...randomBytes(length)].map((byte) => letter(byte % ALPHABET.length)).join('')

const letter = (index: number): string => ALPHABET.charAt(index)
