/**
 * What counts of a character: half width, small letters; 0 for what only separates words. One unit stays one unit, so
 * that places in the text as it is written and in the text as it is read are the same.
 */
export type Signs = Uint16Array

const UNITS = 65_536
const WORD_SIGN = /[\p{L}\p{N}\p{Script=Han}]/u
const SURROGATES = { from: 0xd800, until: 0xe000 }
/** From here on, scripts are written without gaps between words. */
const UNSPACED_FROM = 0x2e80

let table: Signs | null = null

/** Made when it is first needed: it takes some milliseconds. */
export function signs(): Signs {
  if (!table) table = makeTable()
  return table
}

function makeTable(): Signs {
  const made = new Uint16Array(UNITS)
  for (let unit = 0; unit < UNITS; unit += 1) made[unit] = signOf(unit)
  return made
}

function signOf(unit: number): number {
  // Halves of rarer characters are kept as they are; a pair of them is a bigram like any other.
  if (unit >= SURROGATES.from && unit < SURROGATES.until) return unit
  const character = String.fromCharCode(unit)
  const folded = character.normalize('NFKC').toLowerCase()
  const single = folded.length === 1 ? folded : character
  return WORD_SIGN.test(single) ? single.charCodeAt(0) : 0
}

export const isUnspaced = (sign: number): boolean => sign >= UNSPACED_FROM
