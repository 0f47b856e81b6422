import type { FlowParagraph } from '../document/flow.ts'
import { undoItalicLatin } from '../document/italic-latin.ts'
import { plainParagraph } from '../document/plain-paragraph.ts'
import type { PdfLine } from './pdf-line.ts'

/** A running head or foot stands on at least this many pages. */
const REPEATED_PAGES_MIN = 3
/** How many lines at the top and at the bottom of a page may be running heads and feet. */
const EDGE_LINES = 2
/** In shares of the size of type. */
const SAME_MARGIN_SHARE = 0.8
const FULL_LINE_SHARE = 2.5
/** In shares of the lines of a page. */
const MARGIN_LINES_SHARE = 0.15
const FULL_LINES_FROM = 0.9

/** What begins a paragraph of its own wherever it stands. */
const BEGINS =
  /^(?:[\d０-９]+(?:\.\d+)*(?:[\s\u3000]|$)|[A-Z](?:\.\d+)+|附\s*录|图\s*[A-Z\d]|表\s*[A-Z\d]|注\d*[：:]|示例\d*[：:]|——|—|[a-z]\s*[)）]|\d+\s*[)）]|\[\d+\]|[·●▪])/u

/** Lines made paragraphs: what runs on over the margin belongs together, and running heads and page numbers go. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly FlowParagraph[] {
  const running = runningLines(pages)
  const right = rightMargin(pages)
  const paragraphs: PdfLine[][] = []
  for (const lines of pages) {
    const body = lines.filter((line, index) => !isRunning(line, index, lines.length, running))
    const margins = { left: leftMargin(body), right }
    for (const line of body) {
      const before = paragraphs.at(-1)
      const last = before?.at(-1)
      if (before && last && runsOn(last, line, margins)) before.push(line)
      else paragraphs.push([line])
    }
  }
  return paragraphs.map(joined)
}

type Margins = { readonly left: number; readonly right: number }

/** The leftmost place where a fair share of the lines of a page begin. */
function leftMargin(lines: readonly PdfLine[]): number {
  const begins = new Map<number, number>()
  for (const { x } of lines) begins.set(Math.round(x), (begins.get(Math.round(x)) ?? 0) + 1)
  const fair = [...begins].filter(([, count]) => count >= MARGIN_LINES_SHARE * lines.length).map(([x]) => x)
  return Math.min(...fair, Infinity)
}

/** Where full lines end: as far as lines go in the whole text, but for a few that stand out. */
function rightMargin(pages: readonly (readonly PdfLine[])[]): number {
  const ends = pages.flatMap((lines) => lines.map((line) => line.right)).sort((a, b) => a - b)
  return ends[Math.floor(ends.length * FULL_LINES_FROM)] ?? 0
}

function runsOn(last: PdfLine, line: PdfLine, { left, right }: Margins): boolean {
  if (BEGINS.test(line.text)) return false
  const isFull = last.right >= right - FULL_LINE_SHARE * last.size
  const isAtMargin = Math.abs(line.x - left) <= SAME_MARGIN_SHARE * line.size
  return isFull && isAtMargin && Math.abs(last.size - line.size) < 1
}

const withoutDigits = (text: string): string => text.replace(/[\dIVXivx\u2160-\u217F\s\u3000]+/gu, '#')

/** The first and last lines of pages that come again on other pages, page numbers aside. */
function runningLines(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const lines of pages) {
    const edges = new Set(
      [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].map(({ text }) => withoutDigits(text)),
    )
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, count]) => count >= REPEATED_PAGES_MIN).map(([text]) => text))
}

/** A clause such as 概述 comes again under several chapters, and may well stand first on its page. */
const NUMBERED_TITLE = /^\d+(?:\.\d+)*[\s\u3000]+\p{Script=Han}/u

const isRunning = (line: PdfLine, index: number, count: number, running: ReadonlySet<string>): boolean =>
  (index < EDGE_LINES || index >= count - EDGE_LINES) &&
  !NUMBERED_TITLE.test(line.text) &&
  running.has(withoutDigits(line.text))

function joined(lines: readonly PdfLine[]): FlowParagraph {
  const [first] = lines
  const paragraph = plainParagraph('', first?.page ?? 0)
  let text = ''
  const segments = lines.map((line, run) => {
    if (/[A-Za-z\d,]$/u.test(text) && /^[A-Za-z\d]/u.test(line.text)) text += ' '
    const segment = { at: text.length, part: '', paragraph: line.page, run, offset: 0 }
    text += line.text
    return segment
  })
  return { ...paragraph, text: undoItalicLatin(text), segments }
}
