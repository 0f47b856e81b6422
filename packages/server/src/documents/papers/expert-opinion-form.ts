import { type Examination, wordStep, wordWhen } from './examination.ts'
import { type Block, blankRows, formRow, pairRow, title } from './layout/sheet.ts'
import { sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Maybe } from './record.ts'
import { nameFile, orBlank, orEmpty } from './words.ts'

export type ExpertOpinionFormRecord = Examination & {
  /** Without an expert the form is printed for anyone. */
  expert?: Maybe<{ name: string; organization?: Maybe; position?: Maybe; field?: Maybe }>
}

/** 专家审查意见表: one expert's opinion, clause by clause, with a conclusion and a signature. */
export const expertOpinionForm = printedPaper<ExpertOpinionFormRecord>({
  name: 'expert-opinion-form',
  title: { zh: '专家审查意见表', en: "Expert's opinion form" },
  fileName: (record) => nameFile('docx', '专家审查意见表', record.subject.titleZh, record.expert?.name),
  layOut: (record) => sheetOf('form', record.letterhead, `专家审查意见表 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: ExpertOpinionFormRecord): Block[] {
  const { expert } = record
  return [
    title(`团体标准${wordStep(record)}专家意见表`),
    {
      kind: 'table',
      columns: [20, 30, 20, 30],
      rows: [
        formRow('标准名称', orBlank(record.subject.titleZh, '标准名称'), 3),
        pairRow(['计划编号', orBlank(record.subject.number, '计划编号')], ['时间', wordWhen(record)]),
        { ...pairRow(['专家姓名', orEmpty(expert?.name)], ['职务或职称', orEmpty(expert?.position)]), heightMm: 9 },
        { ...pairRow(['单位', orEmpty(expert?.organization)], ['专业领域', orEmpty(expert?.field)]), heightMm: 9 },
      ],
    },
    {
      kind: 'table',
      columns: [8, 16, 42, 34],
      header: ['序号', '章条编号', '意见内容', '修改建议和理由'],
      rows: blankRows(6, 4, 13),
    },
    {
      kind: 'table',
      columns: [20, 80],
      rows: [
        formRow('总体意见', '', 1, 22),
        formRow('结论', '□同意通过　□修改后通过　□不同意通过（请说明理由）', 1, 10),
        formRow('利益关系声明', '□本人及所在单位未参加本标准起草　□参加起草（不参加表决）', 1, 10),
        formRow('签名', '　　　　　　　　　　　　　　年　　月　　日', 1, 13),
      ],
    },
  ]
}
