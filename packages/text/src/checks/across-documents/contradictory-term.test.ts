import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Draft } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { contradictoryTerm } from './contradictory-term.ts'

const clean = cleanDraft({ level: 'national' })
const sector = cleanDraft({ level: 'sector' })
const defining = (draft: Draft, definition: string): Draft => ({
  ...draft,
  pieces: draft.pieces.map((piece) =>
    piece.kind === 'term' && piece.text === '桌面微风扇' ? { ...piece, definition } : piece,
  ),
})

describeCheck(contradictoryTerm, {
  passesClean: false,
  passes: [{ name: 'the same definition', draft: clean, ...textsBeside(sector) }],
  fails: [
    {
      name: 'another definition',
      draft: clean,
      ...textsBeside(defining(sector, '用于烘干谷物的固定式大型送风机')),
      count: 1,
      alsoFinds: ['L02'],
    },
  ],
  unknown: [{ name: 'no texts of other standards', draft: clean }],
  notApplicable: [
    { name: 'no terms', draft: { ...clean, pieces: clean.pieces.filter(({ kind }) => kind !== 'term') } },
  ],
})
