import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { oldAndNew } from './old-and-new.ts'

const clean = cleanDraft({ isRevision: true })
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(oldAndNew, {
  passesClean: false,
  passes: [{ name: 'the statement of a revision', draft: statement, ...beside }],
  fails: [
    {
      name: 'a revision without a comparison',
      draft: removePiece(statement, '新旧版本的对比', 2),
      count: 1,
      message: 'silent',
      ...beside,
    },
    {
      name: 'a change that only the foreword names',
      draft: replaceText(
        replaceText(statement, '新旧版本的对比', '⟦新旧版本⟧的对比'),
        '主要技术变化与前言所列一致：更改了适用范围，增加了“桌面微风扇”的定义',
        '更改了适用范围',
      ),
      message: 'change-missing',
      ...beside,
    },
  ],
  unknown: [{ name: 'without the standard', draft: cleanStatement(cleanDraft()) }],
  notApplicable: [
    { name: 'a first edition', draft: cleanStatement(cleanDraft()), companion: cleanDraft() },
    { name: 'the standard itself', draft: clean },
  ],
})
