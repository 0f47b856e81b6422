import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { overlap } from './overlap.ts'

const clean = cleanDraft({ level: 'national' })
const sector = cleanDraft({ level: 'sector' })

describeCheck(overlap, {
  passesClean: false,
  passes: [
    {
      name: 'another standard on the product',
      draft: clean,
      ...textsBeside(cleanDraft({ type: 'terminology', level: 'sector' })),
    },
  ],
  fails: [
    { name: 'the same text', draft: clean, ...textsBeside(sector), count: 1, message: 'same-words' },
    {
      name: 'the same name',
      draft: clean,
      ...textsBeside({ ...sector, pieces: sector.pieces.slice(0, 6) }),
      alsoFinds: [],
    },
  ],
  unknown: [{ name: 'no texts of other standards', draft: clean }],
  notApplicable: [{ name: 'its own earlier edition only', draft: clean, ...textsBeside(clean) }],
})
