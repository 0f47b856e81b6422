import { table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore, replaceText } from '../../testing/mutate-draft.ts'
import { figureTableUnmentioned } from './figure-table-unmentioned.ts'

const TWO = ['⟦电源参数⟧', '⟦电源接口⟧'].map((title) => table(title, [['参数', '数值']], [['额定电压', '5 V']]))
const withTwo = insertBefore(cleanDraft(), '桌面微风扇按照6.5跌落后', ...TWO)

describeCheck(figureTableUnmentioned, {
  passes: [
    {
      name: 'tables named as a range',
      draft: replaceText(
        replaceText(replaceText(withTwo, '应符合表1的规定', '应符合表1～3的规定'), '⟦', '', { all: true }),
        '⟧',
        '',
        {
          all: true,
        },
      ),
    },
    {
      name: 'tables named in a list',
      draft: replaceText(
        replaceText(replaceText(withTwo, '应符合表1的规定', '应符合表1、2和3的规定'), '⟦', '', { all: true }),
        '⟧',
        '',
        {
          all: true,
        },
      ),
    },
  ],
  fails: [
    { name: 'tables that nothing names', draft: withTwo, message: 'unmentioned' },
    {
      name: 'a figure that nothing names',
      draft: replaceText(replaceText(cleanDraft(), '，跌落姿态见图1', '，观察外壳'), '跌落姿态', '⟦跌落姿态⟧'),
    },
  ],
  notApplicable: [{ name: 'a text without figures and tables', draft: { ...cleanDraft(), pieces: [] } }],
})
