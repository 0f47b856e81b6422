import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { lawAndMandatory } from './law-and-mandatory.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

const mandatory = replaceText(
  clean,
  'GB/T 1236　工业通风机　用标准化风道性能试验',
  'GB 1236　工业通风机　用标准化风道性能试验',
)

describeCheck(lawAndMandatory, {
  passes: [
    {
      name: 'a mandatory standard that is named',
      draft: replaceText(statement, '本文件涉及的产品没有专门的强制性标准。', '本文件涉及强制性标准GB 1236。'),
      companion: mandatory,
    },
  ],
  fails: [
    {
      name: 'nothing said of the law',
      draft: removePiece(statement, '与有关法律、行政法规和强制性标准的关系', 2),
      count: 1,
      message: 'silent',
      ...beside,
    },
    {
      name: 'a mandatory standard that only the standard names',
      draft: statement,
      companion: mandatory,
      count: 1,
      message: 'unnamed',
    },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
