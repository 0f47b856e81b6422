const SHAPE = /^[0-9A-HJKMNP-TV-Z]{10}$/u
const GROUP_LENGTH = 5
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/**
 * A receipt as it is kept, from what somebody typed off a photograph: small letters, blanks and missing dashes do not
 * matter, and the letters that a receipt never holds are read as the digits they look like.
 */
export function readReceipt(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—_]/gu, '')
    .replace(/[OIL]/gu, (letter) => LOOKALIKES[letter] ?? letter)
  return SHAPE.test(letters) ? `${letters.slice(0, GROUP_LENGTH)}-${letters.slice(GROUP_LENGTH)}` : typed.trim()
}
