import type { Examination } from './examination.ts'
import type { papers } from './index.ts'
import type { Letterhead, Subject } from './record.ts'

/** For the tests of the papers: records of which hardly anything is known yet. */

type RecordOf<Name extends keyof typeof papers> = Parameters<(typeof papers)[Name]['make']>[0]

const letterhead: Letterhead = { organizationName: '示例协会' }
const subject: Subject = { titleZh: '示例标准' }
const examination: Examination = { letterhead, subject, step: 'only', form: 'letter', day: null }

export const bareRecords: { [Name in keyof typeof papers]: RecordOf<Name> } = {
  projectProposal: {
    letterhead,
    subject,
    proposer: null,
    action: 'revision',
    purpose: null,
    scope: null,
    mainContent: null,
    situation: null,
    schedule: [],
  },
  projectAssessment: {
    letterhead,
    subject,
    proposer: null,
    aspects: [{ aspect: '必要性' }],
    conclusion: null,
    experts: [],
  },
  projectAnnouncement: { letterhead, projects: [{ titleZh: '示例标准', action: 'revision' }] },
  participationCall: { letterhead, subject, conditions: [], duties: [], deadline: null },
  workingGroupList: { letterhead, subject, organizations: [{ name: '示例单位' }], persons: [{ name: '示例人' }] },
  enquiryNotice: { letterhead, subject, from: null, until: null, days: null, round: 1, materials: [] },
  departmentLetter: { letterhead, department: null, subject, concerns: [], replyBy: null, materials: [] },
  commentForm: { letterhead, subject, until: null },
  commentFormSheet: { letterhead, subject, until: null },
  commentDisposition: { letterhead, subject, round: 1, comments: [] },
  commentDispositionSheet: { letterhead, subject, round: 1, comments: [] },
  meetingNotice: { ...examination, form: 'meeting', agenda: [], materials: [], invited: [] },
  signInSheet: { ...examination, expected: [] },
  expertOpinionForm: { ...examination },
  ballotPaper: { ...examination, threshold: { numerator: 3, denominator: 4 } },
  minutes: {
    ...examination,
    attendees: [],
    agenda: [],
    demands: [],
    objections: [],
    decidedBy: 'ballot',
    vote: null,
    conclusion: null,
  },
  submissionLetter: { letterhead, subject, draftingOrganizations: [], materials: [] },
  publicationAnnouncement: {
    letterhead,
    standards: [{ number: null, titleZh: '示例标准', publishedOn: null, implementedOn: null }],
  },
  platformExport: { letterhead, standards: [{ number: null, titleZh: '示例标准' }] },
  pilotSummaryTemplate: { letterhead, subject },
  reviewConclusion: {
    letterhead,
    reviewedOn: null,
    standards: [{ number: null, titleZh: '示例标准', outcome: 'withdrawal' }],
  },
  takeoverTemplate: { letterhead },
}
