import type { Maybe } from '../record.ts'

/** The content of a printed paper as data; `write-docx.ts` turns it into a Word file. */
export type Sheet = {
  /** For the file's properties; never a person's name. */
  title: string
  organizationName: string
  /** The day the paper bears; also the day of creation in the file's properties, so equal records give equal bytes. */
  day?: Maybe
  /** Letters have the wide margins of official papers; forms and wide tables narrower ones. */
  layout: 'letter' | 'form' | 'wide'
  blocks: Block[]
}

export type Align = 'left' | 'center' | 'right' | 'justify'

export type Cell = { text: string; span?: number; align?: Align; label?: boolean; down?: number }

export type Row = { cells: (string | Cell)[]; heightMm?: number }

export type Block =
  /** The red name of the issuing organization, its 发文字号 and the red line. */
  | { kind: 'letterhead'; organizationName: string; documentNumber?: string }
  | { kind: 'title'; text: string }
  | { kind: 'subtitle'; text: string }
  | { kind: 'addressee'; text: string }
  | { kind: 'paragraph'; text: string; align?: Align; indented?: boolean; small?: boolean }
  | { kind: 'heading'; text: string }
  /** `columns` are weights of widths; `header` is repeated on every page. */
  | { kind: 'table'; columns: number[]; header?: string[]; rows: Row[]; small?: boolean }
  | { kind: 'attachments'; names: string[] }
  /** 落款: organization and date at the right, with room above for the seal. */
  | { kind: 'closing'; organizationName: string; date: string }
  | { kind: 'attachment'; label: string }
  | { kind: 'gap' }

export const title = (text: string): Block => ({ kind: 'title', text })
export const subtitle = (text: string): Block => ({ kind: 'subtitle', text })
export const addressee = (text: string): Block => ({ kind: 'addressee', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const note = (text: string): Block => ({ kind: 'paragraph', text, indented: false, small: true })
export const attachments = (...names: string[]): Block => ({ kind: 'attachments', names })
/** Starts a new page headed 附件 …. */
export const attachment = (label: string): Block => ({ kind: 'attachment', label })

/** High enough to write in by hand. */
const FORM_ROW_MM = 9

/** A row of a form: a label, then a value over the rest of the columns. */
export function formRow(label: string, text: string, span: number, heightMm: number = FORM_ROW_MM): Row {
  const cells: Cell[] = [
    { text: label, label: true },
    { text, span, align: 'left' },
  ]
  return { cells, heightMm }
}

/** A row of a form: label, value, label, value, … one column each. */
export function pairRow(...pairs: [label: string, text: string][]): Row {
  const cells = pairs.flatMap(([label, text]) => [
    { text: label, label: true },
    { text, align: 'left' as const },
  ])
  return { cells, heightMm: FORM_ROW_MM }
}

/** Rows that are filled in by hand: only the running number stands in them. */
export function blankRows(count: number, columns: number, heightMm: number, from = 1): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    cells: [String(from + index), ...Array.from({ length: columns - 1 }, () => '')],
    heightMm,
  }))
}
