import type { Paper } from '../paper.ts'
import type { Letterhead } from '../record.ts'
import { nameFile } from '../words.ts'
import { writeXlsx } from './write-xlsx.ts'

/** The columns of the 补录 template, read again by `forms/project-rows.ts`. */
export const takeoverColumns = [
  { header: '标准编号', width: 22 },
  { header: '标准名称', width: 40 },
  { header: '英文名称', width: 36 },
  { header: '发布日期', width: 13 },
  { header: '实施日期', width: 13 },
  { header: '状态', width: 10 },
  { header: '起草单位', width: 44 },
  { header: '代替标准', width: 20 },
  { header: '立项日期', width: 13 },
  { header: '征求意见起', width: 13 },
  { header: '征求意见止', width: 13 },
  { header: '终审日期', width: 13 },
  { header: '参审专家单位', width: 40 },
  { header: '备注', width: 30 },
]

const TEMPLATE_ROWS = 40

const notes: [column: string, how: string][] = [
  ['标准编号', '如 T/XYZ 001—2025；只占用编号而未发布的也要填，状态写“已占用”。'],
  ['日期各栏', '写成 2025-01-15；无从查考的写“日期不详”。'],
  ['状态', '现行、废止、即将实施、编制中或已占用。'],
  ['起草单位、参审专家单位', '多个单位用“；”分隔，按排名顺序。'],
  ['代替标准', '写编号；没有的留空。'],
  ['备注', '证据在哪里（公告、纪要、网址），与规定不一致之处如实写明。'],
]

/** The blank file in which published standards, running projects and used numbers are taken over (补录). */
export const takeoverTemplate: Paper<{ letterhead: Letterhead }> = {
  name: 'takeover-template',
  title: { zh: '补录模板', en: 'Template for taking over earlier standards' },
  format: 'xlsx',
  fileName: () => nameFile('xlsx', '补录模板'),
  make: ({ letterhead }) =>
    writeXlsx({
      title: '补录模板',
      organizationName: letterhead.organizationName,
      day: letterhead.date,
      sheets: [
        { sheet: '补录', landscape: true, columns: takeoverColumns, rows: [], blankRows: TEMPLATE_ROWS },
        {
          sheet: '填写说明',
          columns: [
            { header: '栏目', width: 26 },
            { header: '怎样填写', width: 80 },
          ],
          rows: notes,
        },
      ],
    }),
}
