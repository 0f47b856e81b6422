import { type Block, formRow, note, pairRow, subtitle, title } from './layout/sheet.ts'
import { sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, orEmpty, wordDay } from './words.ts'

export type PilotSummaryTemplateRecord = {
  letterhead: Letterhead
  subject: Subject
  implementedOn?: Maybe
  /** The drafting organization that owes the summary; empty for a template for all. */
  organization?: Maybe
  dueOn?: Maybe
}

const sections: [label: string, prompt: string, heightMm: number][] = [
  ['试点概况', '试点部门、产品或服务，起止日期，参加人数', 20],
  ['宣贯培训', '时间、方式、人数、材料', 16],
  ['实施情况', '逐章说明已执行的要求；未执行的章条和原因', 26],
  ['实施效果', '质量、成本、效率、安全、环境等方面的数据和比较对象', 24],
  ['发现的问题', '章条编号、问题、修改建议', 24],
  ['自我声明公开', '是否在企业标准信息公共服务平台声明执行本标准，声明日期', 13],
  ['下一步安排', '', 16],
]

/** 试点总结模板: the form in which a drafting organization reports on its pilot. */
export const pilotSummaryTemplate = printedPaper<PilotSummaryTemplateRecord>({
  name: 'pilot-summary-template',
  title: { zh: '试点总结模板', en: 'Template of a pilot summary' },
  fileName: (record) => nameFile('docx', '试点总结', record.subject.titleZh, record.organization),
  layOut: (record) => sheetOf('form', record.letterhead, `试点总结 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: PilotSummaryTemplateRecord): Block[] {
  return [
    title('团体标准试点总结'),
    subtitle(record.letterhead.organizationName),
    {
      kind: 'table',
      columns: [20, 30, 20, 26],
      rows: [
        formRow('标准名称', orBlank(record.subject.titleZh, '标准名称'), 3),
        pairRow(['标准编号', orBlank(record.subject.number, '标准编号')], ['实施日期', wordDay(record.implementedOn)]),
        { ...pairRow(['单位名称', orEmpty(record.organization)], ['提交期限', wordDay(record.dueOn)]), heightMm: 9 },
        { ...pairRow(['填写人', ''], ['电话', '']), heightMm: 9 },
        ...sections.map(([label, prompt, heightMm]) => formRow(label, prompt ? `（${prompt}）` : '', 3, heightMm)),
        formRow('单位意见', '\n（盖章）　　　　　　年　　月　　日', 3, 20),
      ],
    },
    note('括号内为填写提示，填写时可删去。附件（照片、检测报告、记录等）请另附并列出名称。'),
  ]
}
