import {
  type CommentDispositionRecord,
  dispositionColumns,
  wordCounts,
  wordDisposition,
  wordDispositionReason,
  wordOpinion,
  wordSender,
} from '../comment-disposition.ts'
import type { Paper } from '../paper.ts'
import { nameFile, orBlank, orEmpty } from '../words.ts'
import { writeXlsx } from './write-xlsx.ts'

const widths = [6, 12, 50, 24, 12, 40]

/** 意见汇总处理表 as an Excel file, with the same columns as the printed one and the receipt numbers beside. */
export const commentDispositionSheet: Paper<CommentDispositionRecord> = {
  name: 'comment-disposition-sheet',
  title: { zh: '意见汇总处理表（Excel）', en: 'Table of comments and their disposition (Excel)' },
  format: 'xlsx',
  fileName: (record) => nameFile('xlsx', '意见汇总处理表', record.subject.titleZh),
  make: (record) =>
    writeXlsx({
      title: `意见汇总处理表 ${record.subject.titleZh}`,
      organizationName: record.letterhead.organizationName,
      day: record.letterhead.date,
      sheets: [
        {
          sheet: '意见汇总处理表',
          landscape: true,
          above: [
            `团体标准征求意见汇总处理表${record.round > 1 ? `（第${record.round}轮征求意见）` : ''}`,
            `标准名称：${record.subject.titleZh}　计划编号：${orBlank(record.subject.number, '计划编号')}`,
            wordCounts(record.comments),
          ],
          columns: [
            ...dispositionColumns.map((header, index) => ({ header, width: widths[index] ?? 20 })),
            { header: '回执编号', width: 18 },
          ],
          rows: record.comments.map((comment, index) => [
            index + 1,
            orEmpty(comment.clause) || '全文',
            wordOpinion(comment),
            wordSender(comment),
            wordDisposition(comment),
            wordDispositionReason(comment),
            orEmpty(comment.receipt),
          ]),
        },
      ],
    }),
}
