import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { paperSize } from './paper-size.ts'

const clean = cleanDraft()
const sized = (pageWidth: number, pageHeight: number) => ({
  ...clean,
  layout: { ...clean.layout, pageWidth, pageHeight },
})

describeCheck(paperSize, {
  passes: [
    { name: 'A4 on its side', draft: sized(16_838, 11_906) },
    { name: 'A4 rounded', draft: sized(11_907, 16_840) },
  ],
  fails: [{ name: 'Letter', draft: sized(12_240, 15_840), count: 3, message: 'other' }],
})
