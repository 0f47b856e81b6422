import { papers } from '../../papers/index.ts'
import type { PrintedPaper } from '../../papers/paper.ts'
import { commentDispositionFields, commentFormFields, departmentLetterFields, enquiryNoticeFields } from './enquiry.ts'
import {
  ballotPaperFields,
  expertOpinionFormFields,
  meetingNoticeFields,
  minutesFields,
  signInSheetFields,
} from './examination.ts'
import type { PaperFields } from './paper-fields.ts'
import {
  participationCallFields,
  projectAnnouncementFields,
  projectAssessmentFields,
  projectProposalFields,
} from './proposal.ts'
import {
  pilotSummaryTemplateFields,
  publicationAnnouncementFields,
  reviewConclusionFields,
  submissionLetterFields,
} from './publication.ts'

export type { FieldRow, PaperFields } from './paper-fields.ts'

/** A paper that an organization may have a template of its own for, with what the template may name. */
export type TemplatedPaper<Input> = {
  readonly paper: PrintedPaper<Input>
  fieldsOf(record: Input): PaperFields
  /** Whether templates of this paper are written for such a record; if not, our own form is made. */
  suits(record: Input): boolean
} & ListWords

/** How the starting template speaks of lists that may be empty. */
export type ListWords = {
  /** What stands in the place of the list. */
  readonly whenEmpty?: Readonly<Record<string, string>>
  /** Lists whose heading stands and falls with them. */
  readonly withHeading?: readonly string[]
}

const templated = <Input>(
  paper: PrintedPaper<Input>,
  fieldsOf: (record: Input) => PaperFields,
  more: ListWords & { suits?(record: Input): boolean } = {},
): TemplatedPaper<Input> => ({ paper, fieldsOf, suits: () => true, ...more })

/** The seventeen papers, in the order of a standard's life, by the key under which they stand among all papers. */
export const templatedPapers = {
  projectProposal: templated(papers.projectProposal, projectProposalFields),
  projectAssessment: templated(papers.projectAssessment, projectAssessmentFields),
  projectAnnouncement: templated(papers.projectAnnouncement, projectAnnouncementFields),
  participationCall: templated(papers.participationCall, participationCallFields),
  enquiryNotice: templated(papers.enquiryNotice, enquiryNoticeFields),
  departmentLetter: templated(papers.departmentLetter, departmentLetterFields),
  commentForm: templated(papers.commentForm, commentFormFields),
  commentDisposition: templated(papers.commentDisposition, commentDispositionFields, {
    whenEmpty: { 意见: '征求意见期内未收到意见。' },
  }),
  meetingNotice: templated(papers.meetingNotice, meetingNoticeFields, {
    // An examination by letter has neither meeting nor reply slip, and its notice is another text.
    suits: ({ form }) => form === 'meeting',
  }),
  signInSheet: templated(papers.signInSheet, signInSheetFields),
  expertOpinionForm: templated(papers.expertOpinionForm, expertOpinionFormFields),
  ballotPaper: templated(papers.ballotPaper, ballotPaperFields),
  minutes: templated(papers.minutes, minutesFields, { whenEmpty: { 不同意见: '没有提出反对意见。' } }),
  submissionLetter: templated(papers.submissionLetter, submissionLetterFields),
  publicationAnnouncement: templated(papers.publicationAnnouncement, publicationAnnouncementFields),
  pilotSummaryTemplate: templated(papers.pilotSummaryTemplate, pilotSummaryTemplateFields),
  reviewConclusion: templated(papers.reviewConclusion, reviewConclusionFields, { withHeading: ['废止'] }),
}

export type TemplatedName = keyof typeof templatedPapers

/** The key of a templated paper by the paper's own name; undefined for those that take no template. */
export const templatedNameOf = (paper: string): TemplatedName | undefined =>
  (Object.keys(templatedPapers) as TemplatedName[]) // the keys of this very table
    .find((name) => templatedPapers[name].paper.name === paper)
