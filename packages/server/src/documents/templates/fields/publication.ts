import { wordSpan } from '../../papers/letter.ts'
import type { PilotSummaryTemplateRecord } from '../../papers/pilot-summary-template.ts'
import {
  type PublicationAnnouncementRecord,
  publishedCells,
  wordPublishedDrafters,
} from '../../papers/publication-announcement.ts'
import { type ReviewConclusionRecord, reviewedCells, wordWithdrawal } from '../../papers/review-conclusion.ts'
import {
  type SubmissionLetterRecord,
  wordEnquiry,
  wordExaminationResult,
  wordFormerTitle,
  wordReplaces,
} from '../../papers/submission-letter.ts'
import { orBlank, orBlankList, orEmpty, wordDay } from '../../papers/words.ts'
import { letterheadFields, numbered, type PaperFields, subjectFields } from './paper-fields.ts'

export const submissionLetterFields = (record: SubmissionLetterRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject),
  主送单位: orBlank(record.to, '主送单位'),
  更名说明: wordFormerTitle(record),
  起草单位: orBlankList(record.draftingOrganizations, '起草单位'),
  立项日期: wordDay(record.approvedOn),
  征求意见期: record.enquiry ? wordSpan(record.enquiry.from, record.enquiry.until) : orBlank('', '征求意见期'),
  征求意见情况: wordEnquiry(record.enquiry),
  技术审查情况: wordExaminationResult(record.examination),
  建议编号: orBlank(record.proposedNumber, '标准编号'),
  代替标准说明: wordReplaces(record),
  建议实施日期: wordDay(record.proposedImplementation),
  报批材料: numbered(record.materials, ({ name, copies }) => ({ 材料: name, 份数: String(copies ?? 1) })),
})

export const publicationAnnouncementFields = (record: PublicationAnnouncementRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  标准名称: orBlank(record.standards[0]?.titleZh, '标准名称'),
  标准编号: orBlank(record.standards[0]?.number, '标准编号'),
  标准: record.standards.map(publishedCells),
  起草单位说明: record.standards.map((standard) => ({
    说明: wordPublishedDrafters(standard, record.standards.length === 1),
  })),
  标准网址: orBlank(record.pageUrl, '标准页面网址'),
})

export const pilotSummaryTemplateFields = (record: PilotSummaryTemplateRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  ...subjectFields(record.subject, '标准编号'),
  实施日期: wordDay(record.implementedOn),
  单位名称: orEmpty(record.organization),
  提交期限: wordDay(record.dueOn),
})

export const reviewConclusionFields = (record: ReviewConclusionRecord): PaperFields => ({
  ...letterheadFields(record.letterhead),
  标准名称: orBlank(record.standards[0]?.titleZh, '标准名称'),
  标准编号: orBlank(record.standards[0]?.number, '标准编号'),
  主送单位: orBlankList(record.to ?? ['各有关单位'], '主送单位'),
  复审日期: wordDay(record.reviewedOn),
  复审方式: orBlank(record.manner, '复审方式和参加人员'),
  复审依据: orBlank(record.evidence, '实施信息反馈和评估'),
  标准: record.standards.map(reviewedCells),
  废止: record.standards
    .filter(({ outcome }) => outcome === 'withdrawal')
    .map((standard) => ({ 说明: wordWithdrawal(standard) })),
})
