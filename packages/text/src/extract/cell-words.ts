import type { TableCell } from '../document/document.ts'

const MARK = /^(?:[a-z]|\*{1,3})(?:[,，、](?:[a-z]|\*{1,3}))*[)）]?$/u
const RAISED = /[ᵃᵇᶜᵈᵉᶠᵍ]+$/u

/** The words of a cell without the marks of its footnotes, which are raised letters or stars: ≤50ᵃ is ≤50. */
export function cellWords({ text, runs }: TableCell): string {
  let words = ''
  let at = 0
  for (const { from, to, position } of runs) {
    if (position !== 'superscript' || !MARK.test(text.slice(from, to).trim())) continue
    words += text.slice(at, from)
    at = to
  }
  return `${words}${text.slice(at)}`.replace(RAISED, '').trim()
}
