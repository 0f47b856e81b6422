import { attachments, type Block, heading, paragraph } from './layout/sheet.ts'
import { closeLetter, openLetter, sheetOf } from './letter.ts'
import { printedPaper } from './paper.ts'
import type { Letterhead, Maybe, Subject } from './record.ts'
import { nameFile, orBlank, quoteTitle, wordContact, wordDay } from './words.ts'

export type EnquiryNoticeRecord = {
  letterhead: Letterhead
  to?: string[]
  subject: Subject
  /** The first and the last day of the enquiry, and the days between them as core counted them. */
  from: Maybe
  until: Maybe
  days: Maybe<number>
  /** The round, from 1. */
  round: number
  /** The recorded reason for a period shorter than the rule; printed, since readers must be able to object. */
  shorterBecause?: Maybe
  /** Public page that needs no account. */
  pageUrl?: Maybe
  /** Names of the annexed files besides the comment form. */
  materials: string[]
}

/**
 * 征求意见通知: invites everybody to comment on a draft.
 *
 * @basis GSP 14 (V2): enquiry of thirty days as a rule
 */
export const enquiryNotice = printedPaper<EnquiryNoticeRecord>({
  name: 'enquiry-notice',
  title: { zh: '征求意见通知', en: 'Notice of public enquiry' },
  fileName: (record) => nameFile('docx', '征求意见通知', record.subject.titleZh),
  layOut: (record) => sheetOf('letter', record.letterhead, `征求意见通知 ${record.subject.titleZh}`, blocks(record)),
})

function blocks(record: EnquiryNoticeRecord): Block[] {
  const { letterhead, subject } = record
  const again = record.round > 1 ? `（第${record.round}轮）` : ''
  return [
    ...openLetter(
      letterhead,
      `关于征求团体标准${quoteTitle(subject.titleZh)}意见的通知${again}`,
      record.to ?? ['各有关单位'],
    ),
    paragraph(
      `由${letterhead.organizationName}归口的团体标准${quoteTitle(subject.titleZh)}（计划编号：${orBlank(subject.number, '计划编号')}）已完成征求意见稿，现公开征求意见。任何单位和个人均可提出意见。`,
    ),
    heading('一、征求意见期'),
    paragraph(
      `${wordDay(record.from)}至${wordDay(record.until)}，共${orBlank(record.days, '天数')}天。${shorter(record)}`,
    ),
    heading('二、提出意见的方式'),
    paragraph(`（1）在征求意见页面直接填写，无须注册：${orBlank(record.pageUrl, '征求意见页面网址')}`),
    paragraph('（2）填写意见反馈表（见附件），在上述页面上传，或发送至下列邮箱。'),
    paragraph('每条意见都会得到回执编号，凭编号可以查询处理结果；不采纳和部分采纳的，说明理由。'),
    heading('三、专利'),
    paragraph('如知悉与本标准内容有关的专利，请随意见一并告知，并附证明材料。'),
    heading('四、联系方式'),
    ...wordContact(letterhead.contact).map(paragraph),
    attachments(...record.materials, '意见反馈表'),
    closeLetter(letterhead),
  ]
}

/** The recorded reason for a shorter period, or nothing. */
export function shorter(record: EnquiryNoticeRecord): string {
  const reason = record.shorterBecause?.trim()
  return reason ? `征求意见期短于通常的三十日，理由：${reason}` : ''
}
