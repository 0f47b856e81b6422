import { items, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import type { Item } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { labelled } from '../../testing/which-piece.ts'
import { listMarkerUnusual } from './list-marker-unusual.ts'

const draft = cleanDraft()
const LAST = '计算各测点风速的算术平均值。'
const marked = (...labels: readonly string[]) =>
  insertAfter(
    draft,
    LAST,
    paragraph('记录包括：'),
    ...items(['风速；', '温度。']).map((piece, at) => labelled(labels[at] ?? '')(piece)),
  )
const plain = (marker: Item['marker']) =>
  insertAfter(draft, LAST, paragraph('记录包括：'), ...items(['风速；', '温度。'], marker))

describeCheck(listMarkerUnusual, {
  passes: [
    { name: 'figures with a half bracket', draft: plain('number') },
    { name: 'dashes', draft: plain('dash') },
    { name: 'dots', draft: plain('dot') },
    {
      name: 'two levels, twice',
      draft: insertAfter(
        draft,
        LAST,
        paragraph('记录包括：'),
        ...items(['风速：']),
        ...items(['最大风速；'], 'number', 2),
        ...items(['温度：']),
        ...items(['最高温度。'], 'number', 2),
      ),
    },
    { name: 'full-width half brackets', draft: marked('a）', 'b）') },
  ],
  fails: [
    {
      name: 'a third level',
      draft: insertAfter(
        draft,
        LAST,
        paragraph('记录包括：'),
        ...items(['风速：']),
        ...items(['最大风速：'], 'number', 2),
        ...items(['距离为1 m；', '距离为2 m；'], 'dash', 2),
        ...items(['温度。']),
      ),
      count: 1,
      message: 'deep',
    },
    { name: 'figures in circles', draft: marked('①', '②'), count: 1, message: 'unusual' },
    { name: 'figures in brackets', draft: marked('(1)', '(2)'), count: 1, message: 'unusual' },
    { name: 'capitals', draft: marked('A)', 'B)'), count: 1 },
    { name: 'figures with a stop', draft: marked('1、', '2、'), count: 1 },
  ],
  notApplicable: [
    { name: 'a standard without lists', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
