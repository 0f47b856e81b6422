import { expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { competition } from './competition.ts'

const wording = ['M07', 'M11', 'M12', 'M13', 'M19']

describeCheck(competition, {
  passes: [{ name: 'a designation that is refused', draft: withSentence('使用方不应指定品牌。') }],
  fails: [
    {
      name: 'a designated body',
      draft: withSentence('样品应送⟦指定检测机构⟧检验。'),
      message: 'designated',
      alsoFinds: wording,
    },
    {
      name: 'a fee',
      draft: withSentence('制造方应⟦缴纳标识使用费⟧后使用标识。'),
      message: 'fee',
      alsoFinds: wording,
    },
    {
      name: 'membership',
      draft: withSentence('制造方应⟦成为示例家电协会会员⟧。'),
      message: 'membership',
      alsoFinds: wording,
    },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})

it('a statement of fact is no requirement', () => {
  expect(() => expectInClause(competition, '本地企业生产桌面微风扇。')).not.toThrow()
})
