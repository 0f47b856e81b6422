import type { FileChild, IParagraphOptions, Paragraph } from 'docx'
import { printable } from '../words.ts'
import type { Docx } from './docx-library.ts'
import { faces } from './font-table.ts'
import { RED, size, twips } from './measures.ts'
import { renderTable } from './render-table.ts'
import type { Align, Block } from './sheet.ts'

type Look = { face: string; size: number; align?: Align; bold?: boolean; color?: string }

const looks = {
  title: { face: faces.title, size: size.two, align: 'center', bold: false },
  subtitle: { face: faces.body, size: size.three, align: 'center' },
  heading: { face: faces.heading, size: size.three },
  body: { face: faces.body, size: size.three, align: 'justify' },
  small: { face: faces.body, size: size.smallFour },
  letterhead: { face: faces.title, size: 56, align: 'center', color: RED },
} as const satisfies Record<string, Look>

/** The line pitch of official papers, in twentieths of a point. */
const BODY_PITCH = 560
/** Two characters of 三号. */
const INDENT = 640

/** The paragraphs and tables of one block; `width` is the width between the margins in twentieths of a point. */
export function renderBlock(docx: Docx, block: Block, width: number, next?: Block): FileChild[] {
  const body = (text: string, options: IParagraphOptions = {}): Paragraph =>
    line(docx, looks.body, text, { ...bodySpacing(docx), ...options })
  // A closing alone on a page could be put under any text: the lines before it go with it.
  const keepNext = next?.kind === 'closing'
  switch (block.kind) {
    case 'letterhead':
      return letterhead(docx, block, width)
    case 'title':
      return [line(docx, looks.title, block.text, { spacing: { before: 200, after: 300, line: 640 }, keepNext: true })]
    case 'subtitle':
      return [line(docx, looks.subtitle, block.text, { spacing: { after: 240 } })]
    case 'addressee':
      return [body(block.text, { alignment: docx.AlignmentType.LEFT })]
    case 'heading':
      return [
        line(docx, looks.heading, block.text, { ...bodySpacing(docx), indent: { firstLine: INDENT }, keepNext: true }),
      ]
    case 'paragraph':
      return block.text.split('\n').map((text) => bodyLine(docx, block, text, keepNext))
    case 'table':
      return [spacer(docx), renderTable(docx, block, width), spacer(docx)]
    case 'attachments':
      return attachmentList(docx, block.names, keepNext)
    case 'closing':
      return closing(docx, block)
    case 'attachment':
      return [line(docx, looks.heading, block.label, { pageBreakBefore: true, spacing: { after: 120 } })]
    case 'gap':
      return [body('')]
  }
}

function line(docx: Docx, look: Look, text: string, options: IParagraphOptions = {}): Paragraph {
  const run = new docx.TextRun({
    text: printable(text),
    size: look.size,
    bold: look.bold ?? false,
    font: { ascii: faces.latin, hAnsi: faces.latin, eastAsia: look.face, hint: 'eastAsia' },
    ...(look.color ? { color: look.color } : {}),
  })
  return new docx.Paragraph({
    alignment: alignment(docx, look.align ?? 'left'),
    // Punctuation that hangs into the margin is lost by some printers and converters.
    overflowPunctuation: false,
    ...options,
    children: [run],
  })
}

function alignment(docx: Docx, align: Align) {
  const of = { left: docx.AlignmentType.LEFT, center: docx.AlignmentType.CENTER, right: docx.AlignmentType.RIGHT }
  return align === 'justify' ? docx.AlignmentType.BOTH : of[align]
}

function bodySpacing(docx: Docx): IParagraphOptions {
  return { spacing: { line: BODY_PITCH, lineRule: docx.LineRuleType.EXACT } }
}

/** A thin line before and after a table, which otherwise touches its neighbours (and would merge with a table). */
function spacer(docx: Docx): Paragraph {
  return line(docx, looks.small, '', { spacing: { line: 120, lineRule: docx.LineRuleType.EXACT } })
}

function bodyLine(
  docx: Docx,
  block: Extract<Block, { kind: 'paragraph' }>,
  text: string,
  keepNext: boolean,
): Paragraph {
  const look = block.small ? looks.small : looks.body
  // An address cannot break, so a justified line before it would be torn apart.
  const align = block.align ?? (/https?:|@/.test(text) ? 'left' : undefined)
  return line(docx, look, text, {
    keepNext,
    ...(block.small ? { spacing: { line: 400 } } : bodySpacing(docx)),
    ...(block.indented === false ? {} : { indent: { firstLine: block.small ? size.smallFour * 20 : INDENT } }),
    ...(align ? { alignment: alignment(docx, align) } : {}),
  })
}

function letterhead(docx: Docx, block: Extract<Block, { kind: 'letterhead' }>, width: number): FileChild[] {
  // A long name is set smaller, so that it keeps to one line: 28 pt fills the width with fifteen characters.
  const fitting = Math.floor((width / 10 / Math.max([...block.organizationName].length, 1)) * 0.96)
  const look = { ...looks.letterhead, size: Math.max(Math.min(looks.letterhead.size, fitting), size.three) }
  const rule = { style: docx.BorderStyle.SINGLE, size: 18, color: RED, space: 6 }
  return [
    line(docx, look, block.organizationName, { spacing: { after: 200 } }),
    line(docx, looks.subtitle, block.documentNumber ?? '', { border: { bottom: rule }, spacing: { after: 360 } }),
  ]
}

function attachmentList(docx: Docx, names: string[], keepNext: boolean): FileChild[] {
  // 附件： is three characters of 三号 wide; the names after the first stand under the first.
  const left = INDENT + 960
  return names.map((name, index) => {
    const number = names.length === 1 ? '' : `${index + 1}. `
    const indent = index === 0 ? { left, hanging: left - INDENT } : { left }
    const text = `${index === 0 ? '附件：' : ''}${number}${name}`
    return line(docx, { ...looks.body, align: 'left' }, text, { ...bodySpacing(docx), indent, keepNext })
  })
}

function closing(docx: Docx, block: Extract<Block, { kind: 'closing' }>): FileChild[] {
  const right = (text: string, indent: number, options: IParagraphOptions = {}): Paragraph =>
    line(docx, { ...looks.body, align: 'right' }, text, { ...bodySpacing(docx), indent: { right: indent }, ...options })
  // Three empty lines leave room for a seal of about 40 mm across name and date; all stay on one page.
  return [
    right('', 0, { keepNext: true }),
    right('', 0, { keepNext: true }),
    right(block.organizationName, twips(6), { keepNext: true }),
    right(block.date, twips(14)),
  ]
}
