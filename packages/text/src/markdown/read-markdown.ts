import type { Flow, FlowBlock, FlowParagraph, Picture, ReaderGap } from '../document/flow.ts'
import { plainFlow } from '../document/plain-flow.ts'
import { plainParagraph } from '../document/plain-paragraph.ts'
import { type Inline, inlineOf } from './inline.ts'
import { isTableStart, readTable } from './table.ts'

const HEADING = /^ {0,3}(#{1,6})(?:[ \t\u3000]+|$)/u
const BULLET = /^(\s{0,12})[-*+][ \t]+(?=\S)/u
const FENCE = /^ {0,3}(?:```|~~~)/u
const HTML_TABLE = /^\s*<table[\s>]/iu
const SPACES_PER_LEVEL = 2

/**
 * Markdown as transcripts of standards have it: headings with #, pipe tables, bullets, bold, pictures. Every line
 * with words is a paragraph, for Chinese text is not wrapped; empty lines only set off. A bullet is shown as the dash of a list; ordered markers are typed text.
 */
export function readMarkdown(text: string): Flow {
  const reader = new MarkdownReader(text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u))
  reader.read()
  return plainFlow('markdown', reader.blocks, { pictures: reader.pictures, gaps: reader.gaps })
}

class MarkdownReader {
  readonly blocks: FlowBlock[] = []
  readonly pictures: Picture[] = []
  readonly gaps: ReaderGap[] = []
  readonly #lines: readonly string[]

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  read(): void {
    let isCode = false
    for (let at = 0; at < this.#lines.length; at += 1) {
      const line = this.#lines[at] ?? ''
      if (FENCE.test(line)) {
        isCode = !isCode
        continue
      }
      if (isCode) this.blocks.push(plainParagraph(line, at))
      else if (isTableStart(this.#lines, at)) at += this.#table(at) - 1
      else if (line.trim() !== '') this.#line(line, at)
    }
  }

  #table(at: number): number {
    const { table, length } = readTable(this.#lines, at, (inline, line) => this.#paragraph(inline, line))
    this.blocks.push(table)
    return length
  }

  #line(line: string, at: number): void {
    if (HTML_TABLE.test(line)) this.gaps.push({ code: 'html-table', detail: `line ${at + 1}` })
    const heading = HEADING.exec(line)
    if (heading) {
      const words = withoutClosingMarks(line.slice(heading[0].length))
      const level = heading[1]?.length ?? 1
      const paragraph = this.#paragraph(inlineOf(words, at, heading[0].length), at)
      this.blocks.push({ ...paragraph, styles: [`Heading ${level}`], outlineLevel: level - 1 })
      return
    }
    this.blocks.push(this.#listItem(line, at) ?? this.#paragraph(inlineOf(line, at, 0), at))
  }

  #listItem(line: string, at: number): FlowParagraph | null {
    const bullet = BULLET.exec(line)
    if (!bullet) return null
    const level = Math.floor((bullet[1]?.length ?? 0) / SPACES_PER_LEVEL)
    const paragraph = this.#paragraph(inlineOf(line.slice(bullet[0].length), at, bullet[0].length), at)
    const text = level === 0 ? '——' : '·'
    return {
      ...paragraph,
      numbering: {
        text,
        format: 'bullet',
        levelText: text,
        list: 'bullets',
        level: Math.min(level, 8),
        ordinal: 1,
        suffix: 'nothing',
        fromStyle: false,
      },
    }
  }

  #paragraph(inline: Inline, line: number): FlowParagraph {
    const first = this.pictures.length
    for (const part of inline.pictures) {
      this.pictures.push({ part, sizeBytes: null, width: null, height: null, object: null })
    }
    return {
      ...plainParagraph(inline.text, line),
      segments: inline.segments,
      runs: inline.runs,
      pictures: inline.pictures.map((_, index) => first + index),
    }
  }
}

/** `## 4.1 Title ##` may close as it opens. */
function withoutClosingMarks(words: string): string {
  const text = words.trimEnd()
  let end = text.length
  while (text.charAt(end - 1) === '#') end -= 1
  const isClosed = end < text.length && (end === 0 || /\s/u.test(text.charAt(end - 1)))
  return isClosed ? text.slice(0, end).trimEnd() : text
}
