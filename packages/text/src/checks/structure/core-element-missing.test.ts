import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, replaceIn, replaceText } from '../../testing/mutate-draft.ts'
import { chapterCalled } from '../../testing/which-piece.ts'
import { coreElementMissing } from './core-element-missing.ts'

const test = cleanDraft({ type: 'test-method' })
const data = chapterCalled('试验数据处理')
const untyped = replaceText(
  editCover(cleanDraft({ type: 'symbols' }), { title: '桌面微风扇' }),
  '桌面微风扇　文字符号',
  '桌面微风扇',
  { all: true },
)

describeCheck(coreElementMissing, {
  passes: [
    { name: 'a method', draft: test },
    { name: 'a procedure', draft: cleanDraft({ type: 'code-of-practice' }) },
    { name: 'guidance', draft: cleanDraft({ type: 'guidance' }) },
    { name: 'a classification', draft: cleanDraft({ type: 'classification' }) },
    { name: 'data by another word', draft: replaceIn(test, data, '试验数据处理', '结果的计算') },
  ],
  fails: [
    {
      name: 'a method without processing of data',
      draft: replaceIn(replaceIn(test, data, '试验数据处理', '其他'), chapterCalled('原理'), '原理', '⟦原理⟧'),
      message: 'missing',
    },
  ],
  unknown: [{ name: 'a name that does not tell the type', draft: untyped }],
  notApplicable: [
    { name: 'a standard of symbols', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(test) },
  ],
})
