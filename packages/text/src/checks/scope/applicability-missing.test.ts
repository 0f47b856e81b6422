import { untitled } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, removePiece, replaceIn, replaceText } from '../../testing/mutate-draft.ts'
import { chapterCalled } from '../../testing/which-piece.ts'
import { applicabilityMissing } from './applicability-missing.ts'

const draft = replaceIn(cleanDraft(), chapterCalled('范围'), '范围', '⟦范围⟧')
const APPLIES = '本文件适用于家庭和办公场所使用的桌面微风扇。'

describeCheck(applicabilityMissing, {
  passes: [
    {
      name: 'in a clause without a title',
      draft: insertAfter(
        removePiece(cleanDraft(), APPLIES),
        '本文件规定了桌面微风扇的外观',
        untitled(APPLIES),
        untitled('本文件不适用于工业场所。'),
      ),
    },
    {
      name: 'only to what it does not apply',
      draft: replaceText(cleanDraft(), APPLIES, '本文件不适用于工业场所使用的桌面微风扇。'),
    },
  ],
  fails: [
    {
      name: 'no such statement',
      draft: replaceText(draft, APPLIES, '家庭和办公场所使用桌面微风扇。'),
      message: 'missing',
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(cleanDraft()) }],
})
