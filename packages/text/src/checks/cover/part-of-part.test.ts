import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { partOfPart } from './part-of-part.ts'

const part = cleanDraft({ isPart: true })

describeCheck(partOfPart, {
  passes: [{ name: 'a part', draft: part }],
  fails: [
    {
      name: 'a part of a part',
      draft: { ...editCover(part, { number: '⟦T/SLXH 12.1.2—2026⟧' }), header: 'T/SLXH 12.1.2—2026' },
      message: 'split',
      alsoFinds: ['F11'],
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...part, cover: {} } }],
  notApplicable: [{ name: 'a cover without a number', draft: editCover(part, { number: null }) }],
})
