import { parseStandardNumber, type StandardNumber } from '@zhunsheng/core'
import { readAskedNumber } from '../../asked-number.ts'

/** A number as it stands in a catalogue. `isMended`: it is one only after a slash was put in or letters were raised. */
export type CatalogueNumber = { readonly number: StandardNumber | null; readonly isMended: boolean }

/** GB/T written with the division slash of mathematics, which file names take in place of the forbidden one. */
const SLASHES = /[∕⁄／]/gu

export function readCatalogueNumber(text: string): CatalogueNumber {
  const plain = text.replaceAll(SLASHES, '/').trim()
  const parsed = parseStandardNumber(plain)
  if (parsed.kind !== 'malformed') return { number: parsed, isMended: false }
  const mended = readAskedNumber(plain)
  return { number: mended?.number ?? null, isMended: mended !== null }
}

const SEPARATORS = /[,，;；、|\n]+|\s+(?=[A-Z]{1,6}[/ \d])/u

/** The numbers of a cell that may hold several, and what in it is none. */
export function readNumberList(text: string): { readonly numbers: string[]; readonly unread: string[] } {
  const whole = readCatalogueNumber(text)
  if (whole.number) return { numbers: [whole.number.canonical], unread: [] }
  const pieces = text.split(SEPARATORS).flatMap((piece) => piece.trim() || [])
  const read = pieces.map((piece) => ({
    piece,
    number: readCatalogueNumber(piece.replace(/^(?:代替|替代)\s*/u, '')).number,
  }))
  return {
    numbers: [...new Set(read.flatMap(({ number }) => number?.canonical ?? []))],
    unread: read.flatMap(({ piece, number }) => (number ? [] : [piece])),
  }
}

/** Where a number may end and something else begin: at a gap, a mark, or between digits and what is none. */
const CUTS = /\s+|[,，;；、~～(（_+]|(?<=\d)(?=[^\d.\-—])/gu
const CUTS_MAX = 12
const CUT_LENGTH_MAX = 80

/** How far a text can be read as a number: the longest beginning that is one, and the rest. */
export function readableBeginning(text: string): { readonly number: string; readonly rest: string } | null {
  if (text.length > CUT_LENGTH_MAX) return null
  const cuts = [...text.matchAll(CUTS)].slice(0, CUTS_MAX).reverse()
  for (const { index } of cuts) {
    const { number } = readCatalogueNumber(text.slice(0, index))
    if (number) return { number: number.canonical, rest: text.slice(index).trim() }
  }
  return null
}
