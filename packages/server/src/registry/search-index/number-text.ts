import { wordsOf } from './tokens.ts'

/** Numbers are kept a byte a sign. The dash is by far the commonest sign that is no Latin one. */
const DASH = '—'
const DASH_BYTE = 1
const ESCAPE_BYTE = 2
const BYTE_BITS = 8
const BYTE_MASK = 0xff
const DIGITS_WIDTH = 9

export function pushNumber(push: (byte: number) => void, number: string): void {
  for (let at = 0; at < number.length; at += 1) {
    const unit = number.charCodeAt(at)
    if (number[at] === DASH) push(DASH_BYTE)
    else if (unit > ESCAPE_BYTE && unit <= BYTE_MASK) push(unit)
    else {
      push(ESCAPE_BYTE)
      push(unit >>> BYTE_BITS)
      push(unit & BYTE_MASK)
    }
  }
}

export function readNumber(bytes: Uint8Array, start: number, end: number): string {
  let number = ''
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === DASH_BYTE) number += DASH
    else if (byte === ESCAPE_BYTE) {
      number += String.fromCharCode(((bytes[at + 1] ?? 0) << BYTE_BITS) | (bytes[at + 2] ?? 0))
      at += 2
    } else number += String.fromCharCode(byte)
  }
  return number
}

/** A text that sorts as the number does: digits by their value, the undated first, editions before parts. */
export const sortKey = (number: string): string =>
  number.replaceAll(DASH, '\u0001').replace(/\d+/gu, (digits) => digits.padStart(DIGITS_WIDTH, '0'))

/** Without the zeros before it, in small letters: 001S and 1s are the same place in a row of numbers. */
export const bareSequence = (sequence: string): string => sequence.toLowerCase().replace(/^0+(?=.)/u, '')

const ADOPTED = /(?:ISO|IEC|ITU)[^\d]*(?<digits>\d+)/u

/** What a number is found by: its place in the row of its code, the code, the code's parts, the place of what it adopts. */
export function numberTermsOf(number: string, prefix: string | null, sequence: string | null): string[] {
  const terms = new Set<string>()
  if (sequence !== null) terms.add(bareSequence(sequence))
  if (prefix !== null)
    for (const part of prefix.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (part !== '') terms.add(part)
  const adopted = number.includes('/I') ? ADOPTED.exec(number.slice(number.indexOf('/I')))?.groups : undefined
  if (adopted?.['digits']) terms.add(bareSequence(adopted['digits']))
  // Numbers of other shapes (plans, and what no grammar knows) are found by all that they are made of.
  if (sequence === null) for (const word of wordsOf(number)) terms.add(bareSequence(word))
  return [...terms]
}
