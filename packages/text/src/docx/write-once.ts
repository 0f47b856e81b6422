import type { SaxesParser } from 'saxes'
import type { Element } from './element.ts'

/** Elements that say the same at nearly every run, paragraph and cell. */
const REPEATED = /<(?:[!?]|w:(?:rPr|pPr|tcPr)>)/gu
/** Content that is counted, or whose end is not that of the element itself. */
const NOT_KEPT = /<w:(?:(?:ins|del|move|sectPr)|\w+Change|(?:pPr|tcPr)>)|xmlns/u

/** Content that has been parsed: its elements, and what they have taken of the limits. */
export type Content = { readonly children: readonly Element[]; readonly elements: number; readonly depth: number }

export type Repeats = {
  /** The element that has just been opened and is being read whole; null where its content is not kept. */
  readonly opened: () => Element | null
  /** Begins to count what content takes, and answers it at its end; null where something in it is still open. */
  readonly measure: () => () => Omit<Content, 'children'> | null
  /** Content that is not parsed again takes as much of the limits as before. */
  readonly charge: (content: Content) => void
}

/**
 * Parses a part, but what stands letter for letter in an element of properties before, once: word processors repeat the same
 * properties thousands of times, which are more than half of most files.
 *
 * In a comment, a section of characters or an instruction what looks like an element is none: where one begins, the rest of
 * the part is parsed as it stands.
 */
export function writeOnce(parser: SaxesParser, source: string, repeats: Repeats): void {
  const met = new Map<string, Content | null>()
  let written = 0
  REPEATED.lastIndex = source.startsWith('<?') ? 2 : 0
  for (let match = REPEATED.exec(source); match; match = REPEATED.exec(source)) {
    const [tag] = match
    if (tag.length === 2) break
    const from = REPEATED.lastIndex
    const to = source.indexOf(`</${tag.slice(1)}`, from)
    if (to < 0) break
    REPEATED.lastIndex = to
    const markup = source.slice(match.index, to)
    const known = met.get(markup)
    if (known === null) continue
    if (known === undefined && NOT_KEPT.test(markup.slice(tag.length))) {
      met.set(markup, null)
      continue
    }
    parser.write(source.slice(written, from))
    written = to
    const element = repeats.opened()
    if (known && element) {
      repeats.charge(known)
      element.children = known.children
      continue
    }
    const measured = repeats.measure()
    parser.write(source.slice(from, to))
    const taken = measured()
    if (element && taken && element.text === '') met.set(markup, { children: element.children, ...taken })
  }
  parser.write(source.slice(written))
}
