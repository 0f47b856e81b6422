import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore } from '../../testing/mutate-draft.ts'
import { overallClauseContent } from './overall-clause-content.ts'

const isMethods = (piece: Piece) => piece.kind === 'chapter' && piece.text === '证实方法'
const clauseOf = (title: string, ...words: readonly string[]) =>
  insertBefore(cleanDraft(), isMethods, clause(title), ...words.map(paragraph))

describeCheck(overallClauseContent, {
  passesClean: false,
  passes: [
    { name: 'principles that recommend', draft: clauseOf('总体原则', '设计宜兼顾使用和维修。') },
    { name: 'overall requirements', draft: clauseOf('总体要求', '外壳应接地。') },
    { name: 'a bound that holds the requirement', draft: clauseOf('总体要求', '噪声不应超过10 dB。') },
    { name: 'the principles of a guide', draft: cleanDraft({ type: 'guidance' }) },
  ],
  fails: [
    {
      name: 'principles that require',
      draft: clauseOf('总则', '外壳⟦应⟧接地。'),
      message: 'requirement',
      alsoFinds: ['K03'],
    },
    {
      name: 'overall requirements that require nothing',
      draft: clauseOf('⟦总体要求⟧', '外壳由金属制成。'),
      message: 'no-requirement',
      alsoFinds: ['K03'],
    },
  ],
  notApplicable: [{ name: 'no such title', draft: cleanDraft() }],
})
