import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const TIME_LENGTH = 9
const RANDOM_LENGTH = 11

/** An id that sorts by the time it was made: 9 characters of milliseconds and 11 random ones, in Crockford's base 32. */
export function newId(now: string): string {
  return timePart(Date.parse(now)) + randomPart(RANDOM_LENGTH)
}

const RECEIPT_LENGTH = 10

/** A receipt number a person can photograph and type: 10 characters without I, L, O and U, in two groups. */
export function newReceipt(): string {
  const text = randomPart(RECEIPT_LENGTH).toUpperCase()
  return `${text.slice(0, RECEIPT_LENGTH / 2)}-${text.slice(RECEIPT_LENGTH / 2)}`
}

function timePart(milliseconds: number): string {
  let rest = milliseconds
  let text = ''
  for (let place = 0; place < TIME_LENGTH; place += 1) {
    text = letter(rest % ALPHABET.length) + text
    rest = Math.floor(rest / ALPHABET.length)
  }
  return text
}

const randomPart = (length: number): string => [...randomBytes(length)].map((byte) => letter(byte % ALPHABET.length)).join('')

const letter = (index: number): string => ALPHABET.charAt(index)
