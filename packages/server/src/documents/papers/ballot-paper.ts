import { type Examination, wordExamination, wordWhen } from './examination.ts'
import { type Block, formRow, note, pairRow, title } from './layout/sheet.ts'
import { sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Maybe } from './record.ts'
import { nameFile, orBlank, orEmpty } from './words.ts'

export type BallotPaperRecord = Examination & {
  voter?: Maybe<{ name: string; organization?: Maybe }>
  /** The share that passes, as the organization's rule and core have it, e.g. 3/4. */
  threshold: { numerator: number; denominator: number }
}

/**
 * 表决票: three boxes and a signature.
 *
 * @basis GSP 14 (V2): drafters and the experts of their organizations do not vote
 */
export const ballotPaper = printedPaper<BallotPaperRecord>({
  name: 'ballot-paper',
  title: { zh: '表决票', en: 'Ballot paper' },
  fileName: (record) => nameFile('docx', '表决票', record.subject.titleZh, record.voter?.name),
  layOut: (record) => sheetOf('form', record.letterhead, `表决票 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: BallotPaperRecord): Block[] {
  const { voter } = record
  return [
    title(`团体标准${wordExamination(record)}表决票`),
    {
      kind: 'table',
      columns: [20, 30, 20, 30],
      rows: [
        formRow('标准名称', orBlank(record.subject.titleZh, '标准名称'), 3),
        pairRow(['计划编号', orBlank(record.subject.number, '计划编号')], ['时间', wordWhen(record)]),
        { ...pairRow(['表决人', orEmpty(voter?.name)], ['单位', orEmpty(voter?.organization)]), heightMm: 11 },
        formRow('表决意见', '□ 同意　　　　□ 不同意　　　　□ 弃权', 3, 18),
        formRow('意见或理由', '', 3, 50),
        formRow('签名', '　　　　　　　　　　　　　　年　　月　　日', 3, 16),
      ],
    },
    note('1. 请只选一项并划“√”；未选或多选的为无效票。不同意的，请写明理由。'),
    note(`2. ${wordThreshold(record)}`),
    note('3. 起草人和起草单位的专家不参加表决，不领取本票。'),
  ]
}

export const wordThreshold = (record: BallotPaperRecord): string =>
  `赞成票不少于${voters(record)}的 ${record.threshold.numerator}/${record.threshold.denominator} 为通过，弃权计入分母。`

function voters(record: BallotPaperRecord): string {
  return record.form === 'letter' ? '参加函审的有表决权代表' : '到会有表决权代表'
}
