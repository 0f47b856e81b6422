import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { nature } from './nature.ts'

const clean = cleanDraft({ level: 'national' })
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(nature, {
  passesClean: false,
  passes: [{ name: 'a proposal', draft: statement, ...beside }],
  fails: [
    {
      name: 'no proposal',
      draft: removePiece(statement, '标准性质的建议', 2),
      count: 1,
      message: 'silent',
      ...beside,
    },
    {
      name: 'a proposal that the number contradicts',
      draft: replaceText(statement, '建议本文件作为推荐性标准发布', '建议本文件作为⟦强制性⟧标准发布'),
      message: 'contradicts',
      ...beside,
    },
  ],
  unknown: [{ name: 'a statement that does not tell the level', draft: removePiece(statement, '标准性质的建议', 2) }],
  notApplicable: [
    { name: 'a group standard, which is voluntary', draft: cleanStatement(cleanDraft()), companion: cleanDraft() },
    { name: 'the standard itself', draft: clean },
  ],
})
