import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { endLine } from './end-line.ts'

const clean = cleanDraft()

describeCheck(endLine, {
  passes: [{ name: 'a border under an empty line', draft: clean, styles: 'typed' }],
  fails: [
    {
      name: 'a text that only stops',
      draft: { ...clean, pieces: clean.pieces.filter(({ kind }) => kind !== 'end-line') },
      count: 1,
      message: 'missing',
    },
  ],
})
