import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editFormat } from '../../testing/mutate-draft.ts'
import { fontsAndSizes } from './fonts-and-sizes.ts'

const clean = cleanDraft()

describeCheck(fontsAndSizes, {
  passes: [
    { name: "Word's own styles", draft: clean, styles: 'headings' },
    { name: 'everything in Normal', draft: clean, styles: 'typed' },
  ],
  fails: [
    { name: 'text in 小四', draft: editFormat(clean, 'paragraph', { size: 24 }), count: 1, message: 'style' },
    { name: 'chapters in 宋体', draft: editFormat(clean, 'chapter', { font: '宋体' }), count: 1, message: 'style' },
    { name: 'text in 仿宋', draft: editFormat(clean, 'paragraph', { font: '仿宋' }), count: 1 },
    { name: 'large text in tables', draft: editFormat(clean, 'table-text', { size: 21 }), message: 'differs' },
  ],
})
