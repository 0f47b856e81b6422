/** The marks of a draft's text that are written as formatting, taken away: what a reader of the file sees. */
export const plainText = (text: string): string => text.replace(/‹[_^]?|[›※]/gu, '')

/** The marks that tests set and no file holds, taken away. */
export const withoutMarks = (text: string): string => text.replace(/[⟦⟧]/gu, '')

export type InlinePiece =
  | { readonly kind: 'words' | 'symbol' | 'superscript' | 'subscript'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'tab' }
  | { readonly kind: 'footnote' }

/** Pointers inside the document that a word processor would hold as fields; those into other documents stay words. */
const REFERENCE_PATTERN =
  /(?<![\p{Nd}\p{L}]中|版的|\p{Nd}[ 　]?)(?:附录[A-Z](?![a-z])|[图表](?:[A-Z]\.)?\d+(?![.\d])|公式（(?:[A-Z]\.)?\d+）|第\d+章)|(?<=[见按照合和与、（])(?:\d+|[A-Z])(?:\.\d+)+(?![\d.]|\s?[\p{Script=Latin}%％‰℃～×Ω])/gu

/** Cuts a text where the formatting changes. */
export function inlinePieces(text: string): readonly InlinePiece[] {
  return text.split(/([‹›※\n\t])/u).reduce<{ readonly pieces: InlinePiece[]; italic: boolean }>(
    (state, part) => {
      if (part === '‹' || part === '›') state.italic = part === '‹'
      else if (part === '※') state.pieces.push({ kind: 'footnote' })
      else if (part === '\n') state.pieces.push({ kind: 'break' })
      else if (part === '\t') state.pieces.push({ kind: 'tab' })
      else if (part !== '') state.pieces.push(...(state.italic ? [symbol(part)] : withReferences(part)))
      return state
    },
    { pieces: [], italic: false },
  ).pieces
}

const RAISED = { '^': 'superscript', _: 'subscript' } as const

function symbol(text: string): InlinePiece {
  const sign = text[0]
  return sign === '^' || sign === '_' ? { kind: RAISED[sign], text: text.slice(1) } : { kind: 'symbol', text }
}

function withReferences(text: string): readonly InlinePiece[] {
  const pieces: InlinePiece[] = []
  let from = 0
  for (const match of text.matchAll(REFERENCE_PATTERN)) {
    if (match.index > from) pieces.push({ kind: 'words', text: text.slice(from, match.index) })
    pieces.push({ kind: 'reference', text: match[0] })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) })
  return pieces
}
