import { it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { administrativePower } from './administrative-power.ts'

const wording = ['M01', 'M07', 'M11', 'M12', 'M13', 'M19']

describeCheck(administrativePower, {
  passes: [
    { name: 'what a law demands', draft: withSentence('按照《示例产品安全法》的规定，制造方应取得生产许可证。') },
  ],
  fails: [
    {
      name: 'a licence',
      draft: withSentence('制造方⟦应取得生产许可证⟧。'),
      message: 'power',
      alsoFinds: wording,
    },
    {
      name: 'a filing',
      draft: withSentence('制造方⟦应向示例家电协会备案⟧。'),
      message: 'power',
      alsoFinds: wording,
    },
    {
      name: 'a duty of an authority',
      draft: withSentence('⟦监管部门应⟧每年抽查桌面微风扇。'),
      message: 'authority',
      alsoFinds: wording,
    },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})

it('keeping records is no filing', () => {
  expectInClause(administrativePower, '测量记录应保存2年备查。')
})
