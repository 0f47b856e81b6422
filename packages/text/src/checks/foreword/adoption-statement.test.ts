import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceIn } from '../../testing/mutate-draft.ts'
import { adoptionStatement } from './adoption-statement.ts'

const draft = cleanDraft({ level: 'national', isAdoption: true })

describeCheck(adoptionStatement, {
  passesClean: false,
  passes: [{ name: 'an adoption', draft }],
  fails: [
    {
      name: 'nothing said',
      draft: removePiece(draft, '本文件修改采用', 3),
      message: 'no-document',
      count: 1,
      alsoFinds: ['C09'],
    },
    {
      name: 'no degree',
      draft: replaceIn(draft, '本文件修改采用', '修改采用', '采用'),
      message: 'no-degree',
      count: 1,
      alsoFinds: ['C09'],
    },
    {
      name: 'no differences',
      draft: removePiece(draft, '技术差异及其原因', 2),
      message: 'no-changes',
      count: 1,
      alsoFinds: ['C09'],
    },
  ],
  notApplicable: [{ name: 'a document that adopts nothing', draft: cleanDraft() }],
})
