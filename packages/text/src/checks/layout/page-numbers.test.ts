import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { pageNumbers } from './page-numbers.ts'

const clean = cleanDraft()

describeCheck(pageNumbers, {
  passes: [{ name: 'everything in Normal', draft: clean, styles: 'typed' }],
  fails: [
    {
      name: 'Arabic figures before the text',
      draft: { ...clean, layout: { ...clean.layout, frontNumbers: 'decimal' } },
      count: 1,
      message: 'front',
    },
  ],
  notApplicable: [
    {
      name: 'a text without front matter',
      draft: {
        ...clean,
        contents: null,
        pieces: clean.pieces.slice(clean.pieces.findIndex(({ kind }) => kind === 'document-title')),
      },
    },
  ],
})
