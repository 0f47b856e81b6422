/**
 * The normal form of text keeps every character the reader sees, one for one, so that a place in it can be found again
 * in the file. It leaves out what nobody sees (soft hyphens, zero-width characters, field codes, page-break hints), writes
 * a tab as `\t`, a line break as `\n`, a no-break hyphen as `-`, and a picture, object or formula as one U+FFFC. Spaces
 * keep their kind: rules on gaps need to tell them apart.
 */
export const OBJECT_PLACEHOLDER = '\uFFFC'

/**
 * Where a stretch of a block's text lies in the file: from offset `at` on, up to the next segment. `part` is the entry of
 * the package (or '' for one-part formats), `paragraph` counts the paragraphs of that part from 0 in file order, tables and
 * text boxes included, `run` the text-bearing runs of the paragraph, and `offset` the UTF-16 units of that run's text.
 * For Markdown and plain text, `paragraph` is the line from 0 and `offset` the column; for PDF, the page from 0.
 */
export type SourceSegment = {
  readonly at: number
  readonly part: string
  readonly paragraph: number
  readonly run: number
  readonly offset: number
}

export type SourcePlace = {
  readonly part: string
  readonly paragraph: number
  readonly run: number
  readonly offset: number
}

/** The place in the file of offset `at` of a block's text; null where the block has no source of its own. */
export function sourceOf(segments: readonly SourceSegment[], at: number): SourcePlace | null {
  const segment = segments.findLast((each) => each.at <= at) ?? segments[0]
  if (!segment) return null
  const { part, paragraph, run, offset } = segment
  return { part, paragraph, run, offset: offset + Math.max(0, at - segment.at) }
}
