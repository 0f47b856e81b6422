import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore } from '../../testing/mutate-draft.ts'
import { generalClauseContent } from './general-clause-content.ts'

const isMethods = (piece: Piece) => piece.kind === 'chapter' && piece.text === '证实方法'
const clauseOf = (title: string, ...words: readonly string[]) =>
  insertBefore(cleanDraft(), isMethods, clause(title), ...words.map(paragraph))

describeCheck(generalClauseContent, {
  passesClean: false,
  passes: [
    { name: 'only requirements', draft: clauseOf('通用要求', '外壳应接地。', '网罩不应松脱。') },
    { name: 'at least one requirement', draft: clauseOf('通则', '外壳应接地。网罩宜着色。') },
    { name: 'statements only', draft: clauseOf('概述', '外壳由金属制成。') },
  ],
  fails: [
    {
      name: 'a recommendation among requirements',
      draft: clauseOf('通用要求', '外壳应接地。网罩⟦宜⟧着色。'),
      message: 'weaker',
      alsoFinds: ['K03'],
    },
    {
      name: 'no requirement',
      draft: clauseOf('⟦通则⟧', '外壳由金属制成。'),
      message: 'no-requirement',
      alsoFinds: ['K03'],
    },
    {
      name: 'a requirement in an overview',
      draft: clauseOf('概述', '外壳⟦应⟧接地。'),
      message: 'provision',
      alsoFinds: ['K03'],
    },
  ],
  notApplicable: [{ name: 'no such title', draft: cleanDraft() }],
})
