import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece } from '../../testing/mutate-draft.ts'
import { implementation } from './implementation.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(implementation, {
  fails: [
    {
      name: 'no proposal for those who use it',
      draft: removePiece(statement, '贯彻标准的要求和措施建议', 2),
      count: 1,
      ...beside,
    },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
