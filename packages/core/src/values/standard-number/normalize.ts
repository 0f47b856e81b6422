const FULL_WIDTH = /[\uFF01-\uFF5E]/gu
const FULL_WIDTH_OFFSET = 0xfee0
// Hyphens, dashes, the minus sign, the full-width hyphen and the long vowel mark that input methods offer for a dash.
const DASHES = /[-\u00AD\u2010-\u2015\u2212\u2500\u2E3A\u2E3B\uFE58\uFE63\uFF0D\u30FC]/gu
// Joiners and marks that are not seen, but are copied along with displayed numbers.
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu

/**
 * The plain form the grammar reads: half width, `-` for every dash (一字线 pasted as two signs is one), one space at most
 * in a row and none around a dash, a slash, a colon or brackets.
 */
export function normalizeNumber(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(SPACES, ' ')
    .replace(/ ?-[- ]*/gu, '-')
    .replace(/ ?([:()]) ?/gu, '$1')
    .replace(/ ?\/ ?/gu, '/')
    .trim()
}
