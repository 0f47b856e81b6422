import { type Element, walkXml } from './xml-events.ts'

export type WordParagraph = {
  kind: 'paragraph'
  text: string
  style: string | null
  /** Numbered by the program: the number is not in the text. */
  numbered: boolean
  outlineLevel: number | null
}

/** A cell in the table's grid; `inherited` continues the cell above (vertical merge). */
export type WordCell = { text: string; start: number; span: number; inherited: boolean }

export type WordTable = { kind: 'table'; rows: WordCell[][] }

export type WordBlock = WordParagraph | WordTable

type OpenTable = { table: WordTable; row: WordCell[]; column: number; cell: OpenCell | null; rowIsDeleted: boolean }
type OpenCell = { lines: string[]; span: number; inherited: boolean }

/**
 * What is passed over: text that a tracked change has taken out, the older face of a tracked change, text boxes (they
 * nest paragraphs in paragraphs) and the second copy of what newer programs draw.
 */
const skipped = new Set([
  'Fallback',
  'moveFrom',
  'txbxContent',
  'delText',
  'instrText',
  'pPrChange',
  'rPrChange',
  'tcPrChange',
  'trPrChange',
  'tblPrChange',
  'sectPrChange',
])

/**
 * The paragraphs and tables of a Word file's main part, in order. Insertions of tracked changes count, deletions do
 * not. A table inside a cell stands as a table of its own, before the one that holds it.
 */
export function readWordBlocks(part: string, xml: string): WordBlock[] {
  const reader = new WordReader()
  walkXml(part, xml, {
    skip: skipped,
    open: (element) => reader.open(element),
    close: (name) => reader.close(name),
    text: (text) => reader.add(text),
  })
  return reader.blocks
}

const marks: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

class WordReader {
  readonly blocks: WordBlock[] = []
  private readonly tables: OpenTable[] = []
  private paragraph: WordParagraph | null = null
  private inText = false
  private inRowProperties = false

  open({ name, attributes }: Element): void {
    const table = this.tables.at(-1)
    const mark = marks[name]
    if (name === 'tbl')
      this.tables.push({ table: { kind: 'table', rows: [] }, row: [], column: 0, cell: null, rowIsDeleted: false })
    else if (name === 'tr' && table) Object.assign(table, { row: [], column: 0, rowIsDeleted: false })
    else if (name === 'tc' && table) table.cell = { lines: [], span: 1, inherited: false }
    else if (name === 'p')
      this.paragraph = { kind: 'paragraph', text: '', style: null, numbered: false, outlineLevel: null }
    else if (name === 't') this.inText = true
    else if (name === 'trPr') this.inRowProperties = true
    else if (mark !== undefined && this.paragraph && 'val' in attributes === false) this.paragraph.text += mark
    else if (table) this.openTableProperty(table, name, attributes)
    this.openParagraphProperty(name, attributes)
  }

  private openTableProperty(table: OpenTable, name: string, attributes: Record<string, string>): void {
    if (name === 'gridBefore') table.column += count(attributes.val)
    else if (name === 'gridSpan' && table.cell) table.cell.span = Math.max(1, count(attributes.val))
    else if (name === 'vMerge' && table.cell) table.cell.inherited = (attributes.val ?? 'continue') === 'continue'
    else if (name === 'del' && this.inRowProperties) table.rowIsDeleted = true
  }

  private openParagraphProperty(name: string, attributes: Record<string, string>): void {
    if (!this.paragraph) return
    if (name === 'pStyle') this.paragraph.style = attributes.val ?? null
    else if (name === 'numPr') this.paragraph.numbered = true
    else if (name === 'outlineLvl') this.paragraph.outlineLevel = count(attributes.val)
  }

  close(name: string): void {
    const table = this.tables.at(-1)
    if (name === 't') this.inText = false
    else if (name === 'trPr') this.inRowProperties = false
    else if (name === 'p') this.closeParagraph(table)
    else if (name === 'tc' && table?.cell) this.closeCell(table, table.cell)
    else if (name === 'tr' && table && !table.rowIsDeleted) table.table.rows.push(table.row)
    else if (name === 'tbl' && table) {
      this.tables.pop()
      this.blocks.push(table.table)
    }
  }

  private closeParagraph(table: OpenTable | undefined): void {
    if (!this.paragraph) return
    if (table?.cell) table.cell.lines.push(this.paragraph.text)
    else this.blocks.push(this.paragraph)
    this.paragraph = null
  }

  private closeCell(table: OpenTable, cell: OpenCell): void {
    const above = cell.inherited ? cellAbove(table) : undefined
    const text = above ? above.text : cell.lines.join('\n').trim()
    table.row.push({ text, start: table.column, span: cell.span, inherited: above !== undefined })
    table.column += cell.span
    table.cell = null
  }

  add(text: string): void {
    if (this.inText && this.paragraph) this.paragraph.text += text
  }
}

function cellAbove(table: OpenTable): WordCell | undefined {
  return table.table.rows.at(-1)?.find((cell) => cell.start === table.column)
}

/** A count in an attribute; what is not one, or beyond every real table, counts as none. */
function count(value: string | undefined): number {
  const number = Number(value)
  return Number.isInteger(number) && number >= 0 && number <= 1_000 ? number : 0
}
