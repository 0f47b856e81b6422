import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, replaceText } from '../../testing/mutate-draft.ts'
import { earlierEdition } from './earlier-edition.ts'

const clean = cleanDraft()
const BASIS = '按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草'
const earlier = replaceText(clean, BASIS, '按照⟦GB/T 1.1—2009⟧给出的规则起草')
const dated = (issuedOn: string) => editCover(earlier, { issuedOn, completedOn: null })

describeCheck(earlierEdition, {
  passes: [{ name: 'the day before the new edition', draft: dated('2020-09-30 发布') }],
  fails: [
    {
      name: 'the day of the new edition',
      draft: dated('2020-10-01 发布'),
      message: 'earlier',
      alsoFinds: ['C07', 'C06', 'E01', 'F07', 'R01'],
    },
  ],
  unknown: [
    { name: 'no date', draft: editCover(earlier, { issuedOn: null, completedOn: null, number: 'T/SLXH XXXX—XXXX' }) },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
