import type { Flow } from '../document/flow.ts'
import { plainFlow } from '../document/plain-flow.ts'
import { plainParagraph } from '../document/plain-paragraph.ts'

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu

/** Plain text: every line with words is a paragraph; a form feed begins a page. */
export function readPlain(text: string): Flow {
  const lines = text.split(/\r\n|\r|\n/u)
  return plainFlow(
    'text',
    lines.map(paragraphOf).filter((paragraph) => paragraph.text.trim() !== ''),
  )
}

function paragraphOf(line: string, index: number): ReturnType<typeof plainParagraph> {
  const isNewPage = line.startsWith('\f')
  const words = isNewPage ? line.slice(1) : line
  const paragraph = plainParagraph(words.replace(INVISIBLE, ''), index, isNewPage ? 1 : 0)
  return isNewPage ? { ...paragraph, pageBreakBefore: true } : paragraph
}
