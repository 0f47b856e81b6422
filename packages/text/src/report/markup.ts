/** Words that are already HTML. Only `html` makes them. */
export type Markup = { readonly markup: string }

type Piece = string | number | Markup | readonly Markup[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (words: string): string =>
  // Characters that HTML forbids would make the file unreadable to strict readers.
  words
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[&<>"']/gu, (each) => ENTITIES[each] ?? '')

const isMany = (piece: Piece): piece is readonly Markup[] => Array.isArray(piece)

function markupOf(piece: Piece): string {
  if (typeof piece === 'string' || typeof piece === 'number') return escape(String(piece))
  return isMany(piece) ? piece.map(({ markup }) => markup).join('') : piece.markup
}

/** A template whose values are escaped, unless they are markup themselves. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup => ({
  markup: parts.map((part, index) => part + (index < pieces.length ? markupOf(pieces[index] ?? '') : '')).join(''),
})
