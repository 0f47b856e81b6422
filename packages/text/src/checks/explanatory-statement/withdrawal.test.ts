import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { withdrawal } from './withdrawal.ts'

const clean = cleanDraft({ isRevision: true })
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(withdrawal, {
  passesClean: false,
  passes: [{ name: 'a revision', draft: statement, ...beside }],
  fails: [
    {
      name: 'another edition is to be withdrawn',
      draft: replaceText(statement, '建议在本文件实施之日废止T/SLXH 12—2018', '建议在本文件实施之日废止T/SLXH 12—2016'),
      count: 1,
      message: 'unnamed',
      ...beside,
    },
    {
      name: 'nothing is to be withdrawn',
      draft: replaceText(statement, '建议在本文件实施之日废止T/SLXH 12—2018。', '⟦没有需要废止的现行标准⟧。'),
      message: 'contradicts',
      ...beside,
    },
  ],
  unknown: [{ name: 'without the standard', draft: statement }],
  notApplicable: [
    { name: 'a first edition', draft: cleanStatement(cleanDraft()), companion: cleanDraft() },
    { name: 'the standard itself', draft: clean },
  ],
})
