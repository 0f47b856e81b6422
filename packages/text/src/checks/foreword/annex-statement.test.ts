import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { annexStatement } from './annex-statement.ts'

const saying = (words: string) => insertAfter(cleanDraft(), '请注意', paragraph(words))

describeCheck(annexStatement, {
  passesClean: false,
  passes: [{ name: 'both as they are', draft: saying('本文件的附录A为规范性附录，附录B为资料性附录。') }],
  fails: [
    { name: 'another nature', draft: saying('本文件的附录A、附录⟦B⟧为规范性附录。'), message: 'nature' },
    {
      name: 'an annex that is not there',
      draft: saying('本文件的附录⟦C⟧是资料性附录。'),
      message: 'absent',
      alsoFinds: ['X01'],
    },
  ],
  notApplicable: [{ name: 'a foreword that says nothing of annexes', draft: cleanDraft() }],
})
