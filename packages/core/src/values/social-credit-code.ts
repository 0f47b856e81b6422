/**
 * Unified social credit codes: 18 characters, of which the last is computed from the first 17.
 * The letters I, O, S, V and Z do not occur.
 *
 * @basis GB 32100—2015, mandatory national standard
 */

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const MODULUS = 31
// Registering department (1), type of organization (1), division (6 digits), organization code (9), check character.
const BODY = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/u

/** Whether the text is a code, in its canonical form: capitals, no spaces, check character right. */
export function isSocialCreditCode(text: string): boolean {
  return text.length === 18 && checkCharacter(text.slice(0, 17)) === text[17]
}

/** The check character of the first seventeen; null where these are not the beginning of a code. */
export function checkCharacter(body: string): string | null {
  if (!BODY.test(body)) return null
  const sum = [...body].reduce((total, character, index) => total + CHARACTERS.indexOf(character) * weightAt(index), 0)
  return CHARACTERS[(MODULUS - (sum % MODULUS)) % MODULUS] ?? null
}

// The weight of place i, counted from zero, is the remainder of 3 to the power of i by 31.
function weightAt(index: number): number {
  let weight = 1
  for (let place = 0; place < index; place += 1) weight = (weight * 3) % MODULUS
  return weight
}
