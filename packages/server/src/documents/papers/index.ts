import { ballotPaper } from './ballot-paper.ts'
import { commentDisposition } from './comment-disposition.ts'
import { commentForm } from './comment-form.ts'
import { departmentLetter } from './department-letter.ts'
import { enquiryNotice } from './enquiry-notice.ts'
import { expertOpinionForm } from './expert-opinion-form.ts'
import { meetingNotice } from './meeting-notice.ts'
import { minutes } from './minutes.ts'
import { participationCall } from './participation-call.ts'
import { pilotSummaryTemplate } from './pilot-summary-template.ts'
import { projectAnnouncement } from './project-announcement.ts'
import { projectAssessment } from './project-assessment.ts'
import { projectProposal } from './project-proposal.ts'
import { publicationAnnouncement } from './publication-announcement.ts'
import { reviewConclusion } from './review-conclusion.ts'
import { commentDispositionSheet } from './sheets/comment-disposition-sheet.ts'
import { commentFormSheet } from './sheets/comment-form-sheet.ts'
import { platformExport } from './sheets/platform-export.ts'
import { takeoverTemplate } from './sheets/takeover-template.ts'
import { workingGroupList } from './sheets/working-group-list.ts'
import { signInSheet } from './sign-in-sheet.ts'
import { submissionLetter } from './submission-letter.ts'

/** Every paper, in the order of a standard's life. */
export const papers = {
  projectProposal,
  projectAssessment,
  projectAnnouncement,
  participationCall,
  workingGroupList,
  enquiryNotice,
  departmentLetter,
  commentForm,
  commentFormSheet,
  commentDisposition,
  commentDispositionSheet,
  meetingNotice,
  signInSheet,
  expertOpinionForm,
  ballotPaper,
  minutes,
  submissionLetter,
  publicationAnnouncement,
  platformExport,
  pilotSummaryTemplate,
  reviewConclusion,
  takeoverTemplate,
}

export type PaperName = keyof typeof papers

/** The media type under which a paper is served. */
export const paperMediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
