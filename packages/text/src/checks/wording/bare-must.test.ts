import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../testing/check-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { bareMust } from './bare-must.ts'

describeCheck(bareMust, {
  passes: [
    { name: 'other words', draft: withSentence('使用须知随电机提供，无须另行安装。') },
    { name: 'the word of another check', draft: withSentence('表示不必须的内容。') },
  ],
  fails: [{ name: 'a requirement', draft: withSentence('电机⟦须⟧接地，网罩⟦须⟧固定。'), message: 'found' }],
})

describe('M04 bare-must', () => {
  it('is not sure where the sentence may tell how a thing works', () => {
    const { report } = checkDraft(withSentence('风扇须通电后才能启动。'), {}, [bareMust])
    expect(report.trialFindings.map(({ checkId }) => checkId)).toContain('M04')
    expect(report.findings).toEqual([])
  })
})
