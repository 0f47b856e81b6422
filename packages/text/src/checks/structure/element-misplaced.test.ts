import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { movePiece, replaceIn } from '../../testing/mutate-draft.ts'
import { chapterCalled, titleOfElement } from '../../testing/which-piece.ts'
import { elementMisplaced } from './element-misplaced.ts'

const guidance = cleanDraft({ type: 'guidance' })
const scope = replaceIn(guidance, chapterCalled('范围'), '范围', '⟦范围⟧')
const introduction = replaceIn(guidance, titleOfElement('introduction'), '引　　言', '⟦引　　言⟧')

describeCheck(elementMisplaced, {
  passes: [{ name: 'a standard without an introduction or abbreviations', draft: cleanDraft({ type: 'symbols' }) }],
  fails: [
    {
      name: 'the scope behind the references',
      draft: movePiece(scope, chapterCalled('范围'), '本文件没有规范性引用文件。', 3),
      message: 'misplaced',
    },
    {
      name: 'the introduction behind the terms',
      draft: movePiece(introduction, titleOfElement('introduction'), '放置在桌面上', 2),
      message: 'misplaced',
      alsoFinds: ['P02'],
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(guidance) }],
})
