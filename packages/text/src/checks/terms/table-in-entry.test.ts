import { footnoted, note, table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { tableInEntry } from './table-in-entry.ts'

const isTerm = (piece: { readonly kind: string; readonly text?: string | null }) =>
  piece.kind === 'term' && (piece.text ?? '').includes('标称风量')

describeCheck(tableInEntry, {
  fails: [
    {
      name: 'a table',
      draft: insertAfter(
        replaceText(cleanDraft(), '标称风量', '标称风量', { all: true }),
        isTerm,
        table('示例', [['编号', '值']], [['1', '2']]),
        note('示例说明。'),
      ),
      count: 1,
      message: 'table',
      alsoFinds: ['X01', 'G01', 'G02', 'G03', 'G04', 'G05', 'G06', 'X09', 'G07'],
    },
    {
      name: 'a footnote',
      draft: insertAfter(cleanDraft(), isTerm, footnoted('⟦制造方另有声明的除外。⟧※', '示例说明。')),
      count: 1,
      message: 'footnote',
    },
  ],
  notApplicable: [{ name: 'no terms', draft: cleanDraft({ type: 'symbols' }) }],
})
