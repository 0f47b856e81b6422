import type { Flow, FlowBlock, FlowParagraph, FlowTable, Numbering } from '../document/flow.ts'
import { plainFlow } from '../document/plain-flow.ts'
import { plainParagraph } from '../document/plain-paragraph.ts'
import type { TextRun } from '../document/text-run.ts'

/** A paragraph by hand: what is not said is as in plain text. */
export function line(text: string, more: Partial<FlowParagraph> = {}): FlowParagraph {
  return { ...plainParagraph(text, 0), ...more }
}

/** A paragraph in the styles named, the own one first. */
export function styled(style: string, text: string, more: Partial<FlowParagraph> = {}): FlowParagraph {
  return line(text, { styles: [style, 'Normal'], ...more })
}

/** A number as the word processor shows it. */
export function shown(text: string, level = 0, list = 'list'): Numbering {
  return { text, format: 'decimal', levelText: '', list, level, ordinal: 1, suffix: 'tab', fromStyle: false }
}

export function run(text: string, more: Partial<TextRun> = {}): TextRun {
  return {
    from: 0,
    to: text.length,
    bold: false,
    italic: false,
    hidden: false,
    position: 'baseline',
    sizeHalfPoints: null,
    fontEastAsia: null,
    fontLatin: null,
    revision: null,
    ...more,
  }
}

export function bold(text: string, more: Partial<FlowParagraph> = {}): FlowParagraph {
  return line(text, { runs: [run(text, { bold: true })], ...more })
}

/** A table of one-line cells; the rows that are marked as heads come first. */
export function grid(rows: readonly (readonly string[])[], markedHeads = 0): FlowTable {
  return {
    kind: 'table',
    section: 0,
    diagonal: false,
    rows: rows.map((cells, row) => ({
      isHeader: row < markedHeads,
      cells: cells.map((text, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        blocks: [line(text, { place: 'cell' })],
      })),
    })),
  }
}

export function flowOf(blocks: readonly FlowBlock[], more: Partial<Flow> = {}): Flow {
  return { ...plainFlow('docx', blocks), ...more }
}
