/** A piece of text on a page, as the file has it. Measures are in points; `x` and `y` are of its left end and base line. */
export type PdfPiece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the type. */
  readonly size: number
}

/** A line as a reader sees it. */
export type PdfLine = {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Pieces whose base lines differ by less than this share of their size stand on one line: superscripts do. */
const SAME_LINE_SHARE = 0.45
/** Gaps in shares of the size: between Latin words, and between Chinese characters that are set apart on purpose. */
const LATIN_GAP_SHARE = 0.2
const HAN_GAP_SHARE = 0.9

/** The lines of a page from top to bottom. */
export function linesOf(pieces: readonly PdfPiece[], page: number): readonly PdfLine[] {
  const rows: PdfPiece[][] = []
  for (const piece of [...pieces].filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    const isSame = first && Math.abs(first.y - piece.y) < SAME_LINE_SHARE * Math.max(first.size, piece.size)
    if (row && isSame) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) =>
    lineOf(
      row.sort((a, b) => a.x - b.x),
      page,
    ),
  )
}

function lineOf(row: readonly PdfPiece[], page: number): PdfLine {
  let text = ''
  let right = row[0]?.x ?? 0
  for (const piece of row) {
    text += text === '' ? piece.text.trimStart() : `${gapBefore(text, piece, piece.x - right)}${piece.text}`
    right = Math.max(right, piece.x + piece.width)
  }
  const size = Math.max(...row.map((piece) => piece.size))
  return { page, text: withoutSpreading(text).trimEnd(), x: row[0]?.x ?? 0, right, y: row[0]?.y ?? 0, size }
}

/** Only gaps that a reader sees: the file sets every character where it likes. */
function gapBefore(before: string, { text, size }: PdfPiece, gap: number): string {
  if (/\s$/u.test(before) || /^\s/u.test(text)) return ''
  const isHan = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(text)
  if (isHan) return gap > HAN_GAP_SHARE * size ? '\u3000' : ''
  return gap > LATIN_GAP_SHARE * size ? ' ' : ''
}

/** Justified lines spread Chinese characters by single spaces that nobody typed. */
const withoutSpreading = (text: string): string => text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
