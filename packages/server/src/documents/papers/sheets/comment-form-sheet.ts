import { COMMENT_FORM_ROWS, type CommentFormRecord, commentColumns } from '../comment-form.ts'
import type { Paper } from '../paper.ts'
import { nameFile, orBlank, orEmpty, wordDay } from '../words.ts'
import { writeXlsx } from './write-xlsx.ts'

const widths = [7, 14, 50, 40, 36]

/** 意见反馈表 as a blank Excel file; the sender's lines above the table are read back as the header block. */
export const commentFormSheet: Paper<CommentFormRecord> = {
  name: 'comment-form-sheet',
  title: { zh: '意见反馈表（Excel）', en: 'Comment form (Excel)' },
  format: 'xlsx',
  fileName: (record) => nameFile('xlsx', '意见反馈表', record.subject.titleZh),
  make: (record) =>
    writeXlsx({
      title: `意见反馈表 ${record.subject.titleZh}`,
      organizationName: record.letterhead.organizationName,
      day: record.letterhead.date,
      sheets: [
        {
          sheet: '意见反馈表',
          landscape: true,
          above: [
            '团体标准征求意见稿意见反馈表',
            `标准名称：${orBlank(record.subject.titleZh, '标准名称')}`,
            `截止日期：${wordDay(record.until)}　反馈至：${orEmpty(record.sendTo)}`,
            '单位名称：',
            '填写人：',
            '联系电话：',
            '电子邮箱：',
            '填写说明：每条意见占一行；对全文的意见，章条编号写“全文”。只有“意见内容”一栏必填。',
          ],
          columns: commentColumns.map((header, index) => ({ header, width: widths[index] ?? 20 })),
          rows: Array.from({ length: COMMENT_FORM_ROWS }, (_, index) => [index + 1]),
          blankRows: 0,
        },
      ],
    }),
}
