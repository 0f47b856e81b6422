import { expect, it } from 'vitest'
import { cleanDraft } from '../../../text/src/testing/clean-draft.ts'
import { docxOf } from '../../../text/src/testing/docx/docx-of.ts'
import { pdfOf } from '../../../text/src/testing/small-pdf.ts'
import { readText } from './read-text.ts'

it('a text is read from Word and from PDF alike', async () => {
  for (const bytes of [docxOf(cleanDraft()), pdfOf([['1　范围', '本文件规定了示例产品的要求。']])]) {
    const read = await readText(bytes)
    expect(read.ok && read.document.blocks.some(({ element }) => element === 'scope')).toBe(true)
  }
})

it('bytes that are no text are refused', async () => {
  expect(await readText(new Uint8Array([0, 1, 2]))).toMatchObject({ ok: false })
})
