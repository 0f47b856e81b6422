import { unzipSync } from 'fflate'
import { cleanDraft } from '../../packages/text/src/testing/clean-draft.ts'
import { docxOf } from '../../packages/text/src/testing/docx/docx-of.ts'
import { materialFiles, type NamedBytes } from './packages.ts'

const MAIN_PART = 'word/document.xml'

export const documentXml = (bytes: Uint8Array): Uint8Array =>
  unzipSync(bytes, { filter: ({ name }) => name === MAIN_PART })[MAIN_PART] ?? new Uint8Array()

type Sized = NamedBytes & { readonly documentBytes: number }
const sized = (file: NamedBytes): Sized => ({ ...file, documentBytes: documentXml(file.bytes).length })

/** The real draft with the largest document.xml; null where there is no material. */
export const largestDraft = (): Sized | null =>
  materialFiles('.docx')
    .map(sized)
    .sort((a, b) => b.documentBytes - a.documentBytes)[0] ?? null

export const cleanFile = (): Sized => sized({ name: 'clean draft', bytes: docxOf(cleanDraft()) })
