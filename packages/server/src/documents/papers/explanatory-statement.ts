import type { Worded } from '@zhunsheng/core'
import { explanatoryParts } from './explanatory-parts.ts'
import { DamagedPart, openOfficeFile } from './reading/office-file.ts'
import { readWordBlocks, type WordParagraph } from './reading/word-blocks.ts'

/** Whether a part was found: `heading` is its text as written, `paragraph` its place among all paragraphs, from 1. */
export type PartVerdict =
  | { part: string; title: Worded; verdict: 'found'; heading: string; paragraph: number }
  | { part: string; title: Worded; verdict: 'notFound' }

export type StatementCheck =
  | { kind: 'checked'; parts: PartVerdict[] }
  /** The file is not a readable .docx: nothing is said of its content. */
  | { kind: 'unknown'; because: 'notWord' | 'damaged' | 'tooLarge' }

const HEADING_CHARACTERS_MAX = 60

/**
 * Looks for the parts of an explanatory statement (编制说明) among the headings of an uploaded file.
 *
 * For a group standard the list is one to go by, not a duty: a part that is not found is a question to a person.
 * @basis NSM 27 (R): the ten parts of a national standard's statement
 */
export function checkExplanatoryStatement(bytes: Uint8Array): StatementCheck {
  const opened = openOfficeFile(bytes)
  if ('breach' in opened) return { kind: 'unknown', because: 'tooLarge' }
  if ('problem' in opened || opened.file.kind !== 'word') return { kind: 'unknown', because: 'notWord' }
  try {
    const { file } = opened
    return { kind: 'checked', parts: findParts(readWordBlocks(file.main, file.part(file.main) ?? '')) }
  } catch (error) {
    if (error instanceof DamagedPart) return { kind: 'unknown', because: 'damaged' }
    throw error
  }
}

function findParts(blocks: ReturnType<typeof readWordBlocks>): PartVerdict[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const headings = paragraphs.flatMap((paragraph, index) => {
    const text = paragraph.text.replaceAll(/\s+/g, ' ').trim()
    return isHeading(paragraph, text) ? [{ text, paragraph: index + 1 }] : []
  })
  return explanatoryParts.map(({ part, title, pattern }) => {
    const heading = headings.find(({ text }) => pattern.test(text.replaceAll(/\s/g, '')))
    if (!heading) return { part, title, verdict: 'notFound' }
    return { part, title, verdict: 'found', heading: heading.text, paragraph: heading.paragraph }
  })
}

/** Short, not a sentence, not a line of a table of contents; numbered by hand or by the program, or styled, or alone. */
function isHeading(paragraph: WordParagraph, text: string): boolean {
  if (text === '' || text.length > HEADING_CHARACTERS_MAX || /([。；;，]|如下[：:])$/.test(text)) return false
  if (/^(toc|contents|目录)/i.test(paragraph.style ?? '') || /(\t|\.{3,}|…{2,})\s*\d+$/.test(paragraph.text.trim()))
    return false
  const isMarked = paragraph.numbered || paragraph.outlineLevel !== null || /^\d$|heading/i.test(paragraph.style ?? '')
  return (
    isMarked ||
    /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|第.{1,3}[章节]|\d+([.．]\d+)*[、.．\s]?)/.test(
      text,
    ) ||
    !/。/.test(text)
  )
}
