import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { CLEAN_TYPES, type CleanType } from '../clean/types.ts'
import { cleanDraft } from '../clean-draft.ts'
import { cleanStatement } from '../clean-statement.ts'
import { replaceText } from '../mutate-draft.ts'
import { docxOf } from './docx-of.ts'

const TYPES = Object.keys(CLEAN_TYPES) as readonly CleanType[] // the keys of a record over all clean types
const STYLES = ['template', 'headings', 'typed'] as const

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith('.png'))
      .map(([name, content]) => [name, strFromU8(content)]),
  )

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('the Word document of a draft', () => {
  it.each(
    TYPES.flatMap((type) => STYLES.map((styles) => ({ type, styles }))),
  )('is well-formed in every part: $type, $styles', ({ type, styles }) => {
    for (const part of Object.values(partsOf(docxOf(cleanDraft({ type }), { styles })))) expectWellFormed(part)
  })
  it('is well-formed for the explanatory statement', () => {
    for (const part of Object.values(partsOf(docxOf(cleanStatement(cleanDraft()))))) expectWellFormed(part)
  })
  it('is the same, byte for byte, for the same draft', () => {
    expect(docxOf(cleanDraft())).toEqual(docxOf(cleanDraft()))
  })
  it('writes no mark of the tests', () => {
    const marked = replaceText(cleanDraft(), '不应有裂纹', '⟦不得⟧有裂纹')
    expect(partsOf(docxOf(marked))['word/document.xml']).not.toMatch(/[⟦⟧‹›※]/u)
  })
  it('numbers by the template’s styles, by Word’s headings, or by hand', () => {
    const [template, headings, typed] = STYLES.map((styles) => partsOf(docxOf(cleanDraft(), { styles })))
    expect(template?.['word/styles.xml']).toContain('w:val="一级条标题"')
    expect(headings?.['word/styles.xml']).toContain('w:val="Heading 2"')
    expect(typed?.['word/document.xml']).not.toContain('<w:numPr>')
    expect(typed?.['word/document.xml']).toContain('>5.1</w:t>')
  })
  it('points at tables, figures and annexes by fields, and at other documents by words', () => {
    const document = partsOf(docxOf(cleanDraft()))['word/document.xml'] ?? ''
    expect(document.match(/ REF _Ref\d+ /gu)?.length).toBeGreaterThan(6)
    expect(document).toContain('中第6章的规定')
  })
})
