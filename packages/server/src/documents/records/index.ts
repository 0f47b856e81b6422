import { Refusal, type Worded } from '@zhunsheng/core'
import { listExaminations, listHearings, listRounds } from '../paper-records-store.ts'
import { paperMediaTypes, papers } from '../papers/index.ts'
import type { Paper } from '../papers/paper.ts'
import type { Letterhead } from '../papers/record.ts'
import { makeFromOwnTemplate } from '../templates/make-from-own-template.ts'
import type { Asked } from './asked.ts'
import { loadBallotPaper } from './ballot-paper.ts'
import { loadCommentDisposition } from './comment-disposition.ts'
import { loadCommentForm } from './comment-form.ts'
import { loadDepartmentLetter } from './department-letter.ts'
import { loadEnquiryNotice } from './enquiry-notice.ts'
import { loadExpertOpinionForm } from './expert-opinion-form.ts'
import { loadMeetingNotice } from './meeting-notice.ts'
import { loadMinutes } from './minutes.ts'
import { loadParticipationCall } from './participation-call.ts'
import { loadPilotSummaryTemplate } from './pilot-summary-template.ts'
import { loadPlatformExport } from './platform-export.ts'
import { loadProjectAnnouncement } from './project-announcement.ts'
import { loadProjectAssessment } from './project-assessment.ts'
import { loadProjectProposal } from './project-proposal.ts'
import { loadPublicationAnnouncement } from './publication-announcement.ts'
import { loadReviewConclusion } from './review-conclusion.ts'
import { loadSignInSheet } from './sign-in-sheet.ts'
import { loadSubmissionLetter } from './submission-letter.ts'
import { loadWorkingGroupList } from './working-group-list.ts'

export type MadePaper = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** 发文字号 that the paper bears; null where it shows a blank. */
  readonly documentNumber: string | null
  /** The organization's own template that it was made from; null for our own form. */
  readonly template: { readonly id: string; readonly sha256: string } | null
}

/** A paper of a project with the way from the record to it. */
export type ProjectPaper = {
  readonly paper: string
  readonly title: Worded
  readonly format: 'docx' | 'xlsx'
  /** Open to everybody while comments are asked for. */
  readonly open: boolean
  /** The rows of which a whole dossier holds one each; left out, it holds one of the latest. */
  readonly rows?: (asked: Asked) => Promise<readonly { readonly id: string }[]>
  /** The paper, or null while the step that it stands on has not been done. */
  make(asked: Asked): Promise<MadePaper | null>
}

type More = { readonly open?: boolean; readonly rows?: ProjectPaper['rows'] }

function projectPaper<Record extends { letterhead: Letterhead }>(
  paper: Paper<Record>,
  load: (asked: Asked) => Promise<Record | null>,
  more: More = {},
): ProjectPaper {
  return {
    paper: paper.name,
    title: paper.title,
    format: paper.format,
    open: more.open ?? false,
    ...(more.rows && { rows: more.rows }),
    async make(asked) {
      const record = await load(asked)
      if (!record) return null
      const own = await makeFromOwnTemplate(asked, paper, record)
      return {
        name: paper.fileName(record),
        mediaType: paperMediaTypes[paper.format],
        bytes: own?.bytes ?? (await paper.make(record)),
        documentNumber: record.letterhead.documentNumber ?? null,
        template: own && own.template,
      }
    },
  }
}

const rounds = ({ context, head }: Asked) => listRounds(context.db, head.id)
const hearings = ({ context, head }: Asked) => listHearings(context.db, head.id, context.today)
const examinations = ({ context, head }: Asked) => listExaminations(context.db, head.id)

/** Every paper of a project, in the order of a standard's life. */
export const projectPapers: readonly ProjectPaper[] = [
  projectPaper(papers.projectProposal, loadProjectProposal),
  projectPaper(papers.projectAssessment, loadProjectAssessment),
  projectPaper(papers.projectAnnouncement, loadProjectAnnouncement),
  projectPaper(papers.participationCall, loadParticipationCall),
  projectPaper(papers.workingGroupList, loadWorkingGroupList),
  projectPaper(papers.enquiryNotice, loadEnquiryNotice, { open: true, rows: rounds }),
  projectPaper(papers.departmentLetter, loadDepartmentLetter, { rows: hearings }),
  projectPaper(papers.commentForm, loadCommentForm, { open: true }),
  projectPaper(papers.commentFormSheet, loadCommentForm, { open: true }),
  projectPaper(papers.commentDisposition, loadCommentDisposition),
  projectPaper(papers.commentDispositionSheet, loadCommentDisposition),
  projectPaper(papers.meetingNotice, loadMeetingNotice, { rows: examinations }),
  projectPaper(papers.signInSheet, loadSignInSheet, { rows: examinations }),
  projectPaper(papers.expertOpinionForm, loadExpertOpinionForm),
  projectPaper(papers.ballotPaper, loadBallotPaper),
  projectPaper(papers.minutes, loadMinutes, { rows: examinations }),
  projectPaper(papers.submissionLetter, loadSubmissionLetter),
  projectPaper(papers.publicationAnnouncement, loadPublicationAnnouncement),
  projectPaper(papers.platformExport, loadPlatformExport),
  projectPaper(papers.pilotSummaryTemplate, loadPilotSummaryTemplate),
  projectPaper(papers.reviewConclusion, loadReviewConclusion),
]

export type PaperFormat = 'docx' | 'xlsx'

/** A paper by its name; `as` chooses the Excel file beside the printed one. Refuses with `PAPER_UNKNOWN`. */
export function findPaper(name: string, as?: PaperFormat): ProjectPaper {
  const asked = as === 'xlsx' ? [`${name}-sheet`, name] : [name]
  const found = asked
    .map((wanted) => projectPapers.find(({ paper }) => paper === wanted))
    .find((paper) => paper !== undefined)
  if (!found || (as !== undefined && found.format !== as))
    throw new Refusal('PAPER_UNKNOWN', { paper: as ? `${name}.${as}` : name })
  return found
}

/** Makes a paper. Refuses with `PAPER_NOT_READY` while the step it stands on has not been done. */
export async function makePaper(paper: ProjectPaper, asked: Asked): Promise<MadePaper> {
  const made = await paper.make(asked)
  if (!made) throw new Refusal('PAPER_NOT_READY', { paper: paper.title })
  return made
}
