/** What a character between the recognised stretches belongs to. */
export type PieceKind = 'space' | 'punctuation' | 'word'

const KINDS: readonly PieceKind[] = ['space', 'punctuation', 'word']
const SPACE = /\s/u
const SIGN = /[\p{P}\p{S}]/u

/** By code, one more than its place in `KINDS`; 0 as long as nobody has asked. */
const known = new Uint8Array(0x10000)

/** The kind of the character at a place. Patterns are asked once for each character of the language, not of the text. */
export function pieceKindAt(text: string, at: number, to: number): PieceKind {
  if (unitsAt(text, at, to) === 2) return kindOf(text.slice(at, at + 2))
  const code = text.charCodeAt(at)
  const met = known[code] ?? 0
  if (met > 0) return KINDS[met - 1] ?? 'word'
  const kind = kindOf(text.charAt(at))
  known[code] = KINDS.indexOf(kind) + 1
  return kind
}

/** Two for a character outside the basic plane, whose halves are not told apart. */
export function unitsAt(text: string, at: number, to: number): 1 | 2 {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff || at + 1 >= to) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

const kindOf = (character: string): PieceKind =>
  SPACE.test(character) ? 'space' : SIGN.test(character) ? 'punctuation' : 'word'
