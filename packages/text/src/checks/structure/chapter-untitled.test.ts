import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceIn } from '../../testing/mutate-draft.ts'
import { chapterCalled } from '../../testing/which-piece.ts'
import { chapterUntitled } from './chapter-untitled.ts'

const procedure = cleanDraft({ type: 'code-of-practice' })

describeCheck(chapterUntitled, {
  passes: [
    {
      name: 'a title in quotation marks',
      draft: replaceIn(procedure, chapterCalled('追溯方法'), '追溯方法', '“追溯”方法'),
    },
  ],
  fails: [
    {
      name: 'a sentence in the place of the title',
      draft: replaceIn(procedure, chapterCalled('追溯方法'), '追溯方法', '⟦追溯装配过程时，使用装配记录。⟧'),
      message: 'untitled',
      alsoFinds: ['T02'],
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(procedure) }],
})
