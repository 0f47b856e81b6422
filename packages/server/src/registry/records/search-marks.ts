import { html, type Piece } from '../../http/public/html.ts'
import type { Mark } from '../search-index/marks.ts'

/** A text with parts of it marked; the marks stand in order and do not overlap. */
export function marked(text: string, marks: readonly Mark[]): Piece {
  const pieces: Piece[] = []
  let from = 0
  for (const [start, end] of marks) {
    pieces.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`)
    from = end
  }
  return [...pieces, text.slice(from)]
}

/** Where a part stands in a text for the first time. */
export function markOf(text: string, part: string): readonly Mark[] {
  const at = part === '' ? -1 : text.indexOf(part)
  return at < 0 ? [] : [[at, at + part.length]]
}
