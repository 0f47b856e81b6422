import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument, paragraph } from '../../testing/made-document.ts'
import { replaceIn, replaceText } from '../../testing/mutate-draft.ts'
import { chapterCalled } from '../../testing/which-piece.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { scopeDetached } from './scope-detached.ts'

const draft = cleanDraft({ type: 'symbols' })
const SCOPE = '本文件界定了桌面微风扇的文字符号。'
const elsewhere = replaceText(
  replaceText(draft, SCOPE, '本文件界定了台灯的字母代号。'),
  '本文件适用于桌面微风扇技术文件的编写。',
  '本文件适用于台灯技术文件的编写。',
)

describeCheck(scopeDetached, {
  passes: [
    { name: 'subjects that the chapters bear', draft: cleanDraft({ type: 'product' }) },
    { name: 'a part', draft: cleanDraft({ isPart: true }) },
  ],
  fails: [
    {
      name: 'another product than the name',
      draft: replaceIn(elsewhere, chapterCalled('范围'), '范围', '⟦范围⟧'),
      message: 'name',
    },
    {
      name: 'a subject that no chapter holds',
      draft: replaceText(draft, SCOPE, '本文件界定了桌面微风扇的文字符号、⟦包装箱⟧的要求。'),
      message: 'content',
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})

describe('a text without a name', () => {
  it('leaves nothing to compare the scope with', () => {
    const document = madeDocument([
      heading('1　范围', { element: 'scope' }),
      paragraph('本文件适用于台灯。', { element: 'scope' }),
    ])
    expect(runChecks(textOf(document), { checks: [scopeDetached] }).checks[0]).toMatchObject({ verdict: 'unknown' })
  })
})
