import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { nameAndNumber } from './name-and-number.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

const titled = (title: string) => replaceText(statement, '桌面微风扇　性能规范编制说明', title)

describeCheck(nameAndNumber, {
  passes: [
    { name: 'the class before the name', draft: titled('团体标准《桌面微风扇　性能规范》编制说明'), ...beside },
    { name: 'the class behind the name', draft: titled('桌面微风扇　性能规范团体标准（送审稿）编制说明'), ...beside },
    { name: 'several standards at once', draft: titled('《桌面风扇　术语》等3项团体标准编制说明'), ...beside },
    { name: 'the stage behind the name', draft: titled('《桌面微风扇性能规范（报批稿）》编制说明'), ...beside },
  ],
  fails: [
    {
      name: 'an earlier name in the title',
      draft: titled('《⟦桌面风扇　性能规范⟧》编制说明'),
      message: 'name',
      ...beside,
    },
    {
      name: 'an earlier year',
      draft: replaceText(statement, 'T/SLXH 12—2026', '⟦T/SLXH 12—2025⟧'),
      message: 'number',
      ...beside,
    },
  ],
  unknown: [{ name: 'without the standard', draft: statement }],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
