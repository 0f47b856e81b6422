import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { international } from './international.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

const adoption = cleanDraft({ isAdoption: true, level: 'national' })

describeCheck(international, {
  passes: [{ name: 'an adoption', draft: cleanStatement(adoption), companion: adoption }],
  fails: [
    {
      name: 'nothing said of other countries',
      draft: removePiece(statement, '与国际标准和国外标准的对比', 2),
      count: 1,
      message: 'silent',
      ...beside,
    },
    {
      name: 'an adoption that only the cover names',
      draft: replaceText(cleanStatement(adoption), '修改采用国际标准ISO 99812:2024', '与国际标准一致'),
      companion: adoption,
      count: 1,
      message: 'adopted-missing',
    },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
