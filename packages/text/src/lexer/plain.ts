const FOLDABLE =
  /[\uFF01-\uFF5E\u00A0\u2000-\u200A\u202F\u205F\u3000\u2215\u2044\u2010-\u2015\u2212\u2500\uFE58\uFE63\u301C\u223C]/gu
const FULL_WIDTH_OFFSET = 0xfee0

/**
 * The text with widths, spaces, dashes and slashes made alike, one character for one, so that offsets stay. Only for
 * matching: `－ – —` are all `-`, `／ ∕` are `/`, `～ 〜 ∼` are `~`, and every gap but a tab or line break is a space.
 */
export function plainOf(text: string): string {
  if (text === last.text) return last.plain
  const plain = text.replace(FOLDABLE, fold)
  last = { text, plain }
  return plain
}

/** Each part of the lexer asks for the plain form of the passage at hand. */
let last = { text: '', plain: '' }

function fold(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - FULL_WIDTH_OFFSET)
  if (code === 0x2215 || code === 0x2044) return '/'
  if (code === 0x301c || code === 0x223c) return '~'
  const isDash =
    (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2500 || code === 0xfe58 || code === 0xfe63
  return isDash ? '-' : ' '
}
