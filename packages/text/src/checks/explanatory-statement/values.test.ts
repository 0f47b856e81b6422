import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { values } from './values.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

const quoting = (sentence: string) =>
  insertAfter(statement, '主要指标依据起草组对40台样品的试验数据和统计结果确定。', paragraph(sentence))

describeCheck(values, {
  passesClean: false,
  passes: [
    {
      name: 'the value of the draft',
      draft: quoting('桌面微风扇的风量应不小于标称风量的95%，空载电流不大于500 mA。'),
      ...beside,
    },
    { name: 'the same value in another unit', draft: quoting('空载电流不大于0.5 A。'), ...beside },
    { name: 'what was measured', draft: quoting('实测的空载电流不大于300 mA。'), ...beside },
  ],
  fails: [
    {
      name: 'another value than that of a table',
      draft: quoting('空载电流⟦不大于400 mA⟧，样品均能达到。'),
      message: 'differs',
      ...beside,
    },
    {
      name: 'another value than that of a sentence',
      draft: quoting('桌面微风扇的A计权声功率级应⟦不大于45 dB⟧。'),
      message: 'differs',
      ...beside,
    },
  ],
  unknown: [{ name: 'without the standard', draft: statement }],
  notApplicable: [
    { name: 'a statement without a bound', draft: statement, ...beside },
    { name: 'the standard itself', draft: clean },
  ],
})
