import { type Block, blankRows, formRow, note, pairRow, title } from './layout/sheet.ts'
import { sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, orEmpty, wordDay } from './words.ts'

export type CommentFormRecord = {
  letterhead: Letterhead
  subject: Subject
  /** The last day for opinions. */
  until: Maybe
  /** Where the form goes. */
  sendTo?: Maybe
}

/** The columns of the comment form, read again by `forms/read-comment-form.ts`. */
export const commentColumns = ['序号', '章条编号', '意见内容', '建议修改为', '理由'] as const

export const COMMENT_FORM_ROWS = 8

/** 意见反馈表, blank: filled in elsewhere and read back when it is uploaded. */
export const commentForm = printedPaper<CommentFormRecord>({
  name: 'comment-form',
  title: { zh: '意见反馈表', en: 'Comment form' },
  fileName: (record) => nameFile('docx', '意见反馈表', record.subject.titleZh),
  layOut: (record) => sheetOf('wide', record.letterhead, `意见反馈表 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: CommentFormRecord): Block[] {
  return [
    title('团体标准征求意见稿意见反馈表'),
    {
      kind: 'table',
      columns: [14, 36, 14, 36],
      rows: [
        formRow('标准名称', orBlank(record.subject.titleZh, '标准名称'), 3),
        pairRow(['截止日期', wordDay(record.until)], ['反馈至', orEmpty(record.sendTo)]),
        { ...pairRow(['单位名称', ''], ['填写人', '']), heightMm: 9 },
        { ...pairRow(['联系电话', ''], ['电子邮箱', '']), heightMm: 9 },
      ],
    },
    {
      kind: 'table',
      columns: [7, 13, 32, 28, 20],
      header: [...commentColumns],
      rows: blankRows(COMMENT_FORM_ROWS, commentColumns.length, 10.5),
    },
    note('填写说明：每条意见占一行，可增加行；请写明章条编号，对全文的意见写“全文”。只有“意见内容”一栏必填。'),
  ]
}
