import type { FlowParagraph } from './flow.ts'

/** A paragraph of a format that says nothing but its words. `line` counts from 0, `column` is where the text begins in it. */
export function plainParagraph(text: string, line: number, column = 0): FlowParagraph {
  return {
    kind: 'paragraph',
    text,
    segments: [{ at: 0, part: '', paragraph: line, run: 0, offset: column }],
    runs: [],
    section: 0,
    place: 'body',
    styles: [],
    outlineLevel: null,
    numbering: null,
    alignment: null,
    indent: { left: 0, firstLine: 0 },
    pageBreakBefore: false,
    borders: [],
    contents: null,
    fields: [],
    bookmarks: [],
    pictures: [],
    formulas: [],
    noteReferences: [],
    revision: null,
  }
}
