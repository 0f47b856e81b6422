/**
 * Markup that is known to be safe. Only `html` makes it, so that whatever else is put into a template is escaped: a
 * text of the public can never become markup.
 */
export class Safe {
  readonly markup: string
  /** Only `html` below may call this. */
  constructor(markup: string) {
    this.markup = markup
  }

  toString(): string {
    return this.markup
  }
}

/** What a template may hold. `null`, `undefined` and booleans leave nothing, so that a condition can stand in place. */
export type Piece = Safe | string | number | boolean | null | undefined | readonly Piece[]

/** The one template: HTML and Atom alike. Everything but `Safe` is escaped, in text and in quoted attributes. */
export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): Safe {
  return new Safe(literals.map((literal, index) => literal + write(pieces[index])).join(''))
}

export const nothing: Safe = new Safe('')

/**
 * A module of our own, by its address. It is no `html` template, because bundlers rewrite tagged templates that hold the
 * end of a script to something that asks for a package at run time.
 */
export const moduleScript = (address: string): Safe =>
  new Safe(`<script type="module" src="${escape(address)}"></script>`)

function write(piece: Piece): string {
  if (piece instanceof Safe) return piece.markup
  if (isList(piece)) return piece.map(write).join('')
  if (piece === null || piece === undefined || typeof piece === 'boolean') return ''
  return escape(String(piece))
}

const isList = (piece: Piece): piece is readonly Piece[] => Array.isArray(piece)

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => withoutControls(text).replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? '')

/** XML 1.0 has no place for control characters, escaped or not; a feed that holds one cannot be read at all. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
