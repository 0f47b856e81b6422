import {
  type CommentDispositionRecord,
  wordCounts,
  wordDisposition,
  wordDispositionReason,
  wordOpinion,
  wordSender,
} from '../../papers/comment-disposition.ts'
import type { CommentFormRecord } from '../../papers/comment-form.ts'
import type { DepartmentLetterRecord } from '../../papers/department-letter.ts'
import { type EnquiryNoticeRecord, shorter } from '../../papers/enquiry-notice.ts'
import { orBlank, orBlankList, orEmpty, wordDay } from '../../papers/words.ts'
import { letterheadFields, numbered, type PaperFields, subjectFields } from './paper-fields.ts'

export const enquiryNoticeFields = (record: EnquiryNoticeRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  主送单位: orBlankList(record.to ?? ['各有关单位'], '主送单位'),
  轮次: record.round > 1 ? `（第${record.round}轮）` : '',
  开始日期: wordDay(record.from),
  截止日期: wordDay(record.until),
  天数: orBlank(record.days, '天数'),
  缩短理由: shorter(record),
  征求意见网址: orBlank(record.pageUrl, '征求意见页面网址'),
  附件: numbered([...record.materials, '意见反馈表'], (name) => ({ 名称: name })),
})

export const departmentLetterFields = (record: DepartmentLetterRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  主管部门: orBlank(record.department, '主送单位'),
  涉及事项: orBlankList(record.concerns, '涉及事项'),
  有关情况: orBlank(record.explanation, '标准中涉及上述事项的内容'),
  答复期限: wordDay(record.replyBy),
  征求意见网址: orBlank(record.pageUrl, '征求意见页面网址'),
  附件: numbered([...record.materials, '意见反馈表'], (name) => ({ 名称: name })),
})

export const commentFormFields = (record: CommentFormRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  截止日期: wordDay(record.until),
  反馈至: orEmpty(record.sendTo),
})

export const commentDispositionFields = (record: CommentDispositionRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  轮次: record.round > 1 ? `（第${record.round}轮征求意见）` : '',
  意见统计: wordCounts(record.comments),
  意见: numbered(record.comments, (comment) => ({
    章条编号: orEmpty(comment.clause) || '全文',
    意见内容: wordOpinion(comment),
    提出单位或个人: wordSender(comment),
    处理意见: wordDisposition(comment),
    理由: wordDispositionReason(comment),
    回执编号: orEmpty(comment.receipt),
  })),
})
