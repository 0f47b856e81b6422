import { buildDocument } from '../document/build-document.ts'
import type { StandardDocument } from '../document/document.ts'
import { readDocx } from '../docx/read-docx.ts'
import { type DocxOptions, docxOf } from './docx/docx-of.ts'
import type { Draft } from './draft.ts'

/** The draft written to a file and read back, as the engine would read it from its author. */
export function readDraft(draft: Draft, options: DocxOptions = {}): StandardDocument {
  const reading = readDocx(docxOf(draft, options))
  if (!reading.ok) throw new Error(`the generated draft cannot be read: ${reading.code} ${reading.detail}`)
  return buildDocument(reading.flow)
}
