import { formula, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore } from '../../testing/mutate-draft.ts'
import { symbolAmbiguous } from './symbol-ambiguous.ts'

const testMethod = cleanDraft({ type: 'test-method' })
const second = (symbol: string, meaning: string): readonly Piece[] => [
  paragraph('按照公式（2）计算偏差：'),
  formula([{ variable: symbol }, '=', '1']),
  { kind: 'where', text: '式中：' },
  { kind: 'where', text: meaning },
]
const withSecond = (symbol: string, meaning: string) =>
  insertBefore(testMethod, '计算结果保留两位小数', ...second(symbol, meaning))

describeCheck(symbolAmbiguous, {
  passes: [
    { name: 'the same in other words', draft: withSecond('v', '‹v›　——测点的平均风速，单位为米每秒（m/s）。') },
    { name: 'other symbols', draft: withSecond('k', '‹k›　——修正系数。') },
  ],
  fails: [
    {
      name: 'another meaning',
      draft: withSecond('v', '⟦‹v›⟧　——样品体积，单位为立方米（m³）。'),
      message: 'ambiguous',
    },
  ],
  notApplicable: [{ name: 'a text without symbols', draft: cleanDraft({ type: 'guidance' }) }],
})
