import { chapter, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore, replaceIn } from '../../testing/mutate-draft.ts'
import { chapterCalled, removeUpTo } from '../../testing/which-piece.ts'
import { openingChapterDisplaced } from './opening-chapter-displaced.ts'

const guidance = cleanDraft({ type: 'guidance' })
const other = [chapter('选用背景'), paragraph('桌面微风扇的品种繁多。')]
const terms = replaceIn(guidance, chapterCalled('术语和定义'), '术语和定义', '⟦术语和定义⟧')

describeCheck(openingChapterDisplaced, {
  passes: [
    {
      name: 'no references, so that the terms are chapter 2',
      draft: removeUpTo(guidance, chapterCalled('规范性引用文件'), chapterCalled('术语和定义')),
    },
    { name: 'another chapter behind the terms', draft: insertBefore(guidance, chapterCalled('总体原则'), ...other) },
  ],
  fails: [
    {
      name: 'another chapter before the terms',
      draft: insertBefore(terms, chapterCalled('术语和定义'), ...other),
      message: 'displaced',
    },
    {
      name: 'another chapter before the references pushes both, told once',
      draft: insertBefore(guidance, chapterCalled('规范性引用文件'), ...other),
      count: 1,
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(guidance) }],
})
