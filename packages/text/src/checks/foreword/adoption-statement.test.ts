import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, removePiece, replaceIn, replaceText } from '../../testing/mutate-draft.ts'
import { adoptionStatement } from './adoption-statement.ts'

const draft = cleanDraft({ level: 'national', isAdoption: true })

/** The adopted document as the two sentences of the foreword name it. */
const inForeword = (adopted: string, compared: string) =>
  replaceIn(
    replaceIn(draft, '本文件修改采用', 'ISO 99812:2024', adopted),
    '本文件与ISO 99812',
    'ISO 99812:2024',
    compared,
  )

describeCheck(adoptionStatement, {
  passesClean: false,
  passes: [
    { name: 'an adoption', draft },
    {
      name: 'an earlier edition named beside the adopted one',
      draft: insertAfter(draft, '更改了适用范围（见第1章），原因', paragraph('ISO 99812:2015已经作废。')),
    },
    { name: 'a foreword that names no year', draft: inForeword('ISO 99812', 'ISO 99812') },
    {
      name: 'another document of a longer number',
      draft: replaceText(draft, '性能》。', '性能》，参考了ISO 99812-3:2015。'),
    },
  ],
  fails: [
    {
      name: 'another edition than on the cover',
      draft: inForeword('⟦ISO 99812:2015⟧', 'ISO 99812:2015'),
      message: 'other-year',
      count: 1,
    },
    {
      name: 'nothing said',
      draft: removePiece(draft, '本文件修改采用', 3),
      message: 'no-document',
      count: 1,
      alsoFinds: ['C09'],
    },
    {
      name: 'no degree',
      draft: replaceIn(draft, '本文件修改采用', '修改采用', '采用'),
      message: 'no-degree',
      count: 1,
      alsoFinds: ['C09'],
    },
    {
      name: 'no differences',
      draft: removePiece(draft, '技术差异及其原因', 2),
      message: 'no-changes',
      count: 1,
      alsoFinds: ['C09'],
    },
  ],
  notApplicable: [{ name: 'a document that adopts nothing', draft: cleanDraft() }],
})
