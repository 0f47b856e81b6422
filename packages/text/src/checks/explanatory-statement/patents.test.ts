import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { patents } from './patents.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(patents, {
  fails: [
    {
      name: 'nothing said of patents',
      draft: replaceText(
        removePiece(statement, '涉及专利的有关说明', 2),
        '桌面微风扇　性能规范编制说明',
        '⟦桌面微风扇　性能规范编制说明⟧',
      ),
      ...beside,
    },
  ],
  unknown: [{ name: 'a cover alone', draft: { ...statement, pieces: statement.pieces.slice(0, 2) }, ...beside }],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
