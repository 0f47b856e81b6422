import { clause, items, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter } from '../../testing/mutate-draft.ts'
import { labelled } from '../../testing/which-piece.ts'
import { listSequenceBroken } from './list-sequence-broken.ts'

const draft = cleanDraft()
const LAST = '计算各测点风速的算术平均值。'
const typed = (text: string, label: string): readonly Piece[] => items([text]).map(labelled(label))
const continued = (texts: readonly string[]) => items(texts).map((piece) => ({ ...piece, continues: true }))

describeCheck(listSequenceBroken, {
  passes: [
    {
      name: 'a list that goes on after a paragraph',
      draft: insertAfter(draft, LAST, paragraph('记录的内容见表B.1。'), ...typed('关闭电源。', 'e)')),
    },
    {
      name: 'a list in each clause',
      draft: insertAfter(draft, LAST, clause('测量记录'), paragraph('记录包括：'), ...items(['风速；', '温度。'])),
    },
    {
      name: 'lists in the items of a list',
      draft: insertAfter(
        draft,
        LAST,
        paragraph('记录包括：'),
        ...items(['风速：']),
        ...items(['最大风速；', '最小风速；'], 'number', 2),
        ...items(['温度：']),
        ...items(['最高温度；', '最低温度。'], 'number', 2),
      ),
    },
    {
      name: 'a list that begins within the paragraph',
      draft: insertAfter(draft, LAST, paragraph('关闭：1）切断电源；'), ...typed('取下样品。', '2）')),
    },
  ],
  fails: [
    { name: 'a letter left out', draft: editPiece(draft, LAST, labelled('e)')), count: 1, message: 'jumps' },
    {
      name: 'a letter that is there already',
      draft: editPiece(draft, LAST, labelled('c)')),
      count: 1,
      message: 'jumps',
    },
    {
      name: 'a new list that goes on from another clause',
      draft: insertAfter(
        draft,
        LAST,
        clause('测量记录'),
        paragraph('记录包括：'),
        ...typed('风速；', 'e)'),
        ...typed('温度。', 'f)'),
      ),
      count: 1,
      message: 'begins',
    },
    {
      name: 'a new lead-in, and the word processor goes on counting',
      draft: insertAfter(
        draft,
        LAST,
        paragraph('风速包括：'),
        ...continued(['最大风速；', '最小风速。']),
        paragraph('温度包括：'),
        ...continued(['⟦最高温度；⟧', '最低温度。']),
      ),
      message: 'begins',
    },
  ],
  notApplicable: [
    { name: 'a standard without lists', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
