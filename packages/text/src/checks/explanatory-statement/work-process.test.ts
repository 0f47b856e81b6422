import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { workProcess } from './work-process.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(workProcess, {
  passes: [
    {
      name: 'a month behind a day in it',
      draft: replaceText(statement, '2026年6月20日完成送审稿', '2026年3月形成送审稿'),
      ...beside,
    },
    {
      name: 'an earlier day in the middle of a sentence',
      draft: replaceText(statement, '2026年6月20日完成送审稿', '按照2025年1月8日的会议意见，2026年6月20日完成送审稿'),
      ...beside,
    },
  ],
  fails: [
    {
      name: 'a day before the one in front of it',
      draft: replaceText(statement, '2026年6月20日完成送审稿', '⟦2025年6月20日⟧完成送审稿'),
      message: 'order',
      ...beside,
    },
    {
      name: 'a draft for approval that nobody examined',
      draft: replaceText(
        replaceText(statement, '2026年6月20日完成送审稿。', ''),
        '桌面微风扇　性能规范编制说明',
        '⟦桌面微风扇　性能规范编制说明⟧',
      ),
      message: 'stage',
      ...beside,
    },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
