import { addDays, compareDates } from '../../values/iso-date.ts'
import { isPeriodRunOut } from '../../values/period.ts'
import { fail, type Guard, notApplicable, pass } from '../procedure.ts'
import { type Facts, hasPassed } from './facts.ts'
import { isBehind } from './stage-order.ts'

/** The conditions of the acts, each with what it rests on. Confidence marks are those of the law page. */
export const guards = {
  proposalComplete: {
    title: { zh: '项目建议书要素齐全', en: 'The proposal is complete' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ proposal }) =>
      proposal.missing.length === 0 ? pass : fail('PROPOSAL_INCOMPLETE', { missing: proposal.missing }),
  },
  duplicatesSearched: {
    title: { zh: '已查重并留存证据', en: 'Like titles searched and kept as evidence' },
    basis: [{ source: 'GSP', article: '12', confidence: 'R' }],
    check: ({ duplicateSearchOn }) => (duplicateSearchOn ? pass : fail('DUPLICATES_NOT_SEARCHED')),
  },
  assessmentHeld: {
    title: { zh: '已作立项评审', en: 'The project assessment has been held' },
    basis: [{ source: 'ORG', article: '', confidence: 'H' }],
    check: ({ rules, assessment }) => {
      if (!rules.projectAssessment) return notApplicable
      if (!assessment) return fail('ASSESSMENT_NOT_HELD')
      return assessment.passed ? pass : fail('ASSESSMENT_NOT_PASSED', { on: assessment.on })
    },
  },
  projectAnnounced: {
    title: { zh: '已发立项公告', en: 'The project has been announced' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ projectAnnouncedOn }) => (projectAnnouncedOn ? pass : fail('PROJECT_NOT_ANNOUNCED')),
  },
  workingGroupNamed: {
    title: { zh: '已登记起草单位', en: 'Drafting organizations are on record' },
    basis: [{ source: 'GSP', article: '9', confidence: 'V2' }],
    check: ({ participantCount }) => (participantCount > 0 ? pass : fail('WORKING_GROUP_EMPTY')),
  },
  draftUploaded: {
    title: { zh: '已上传标准文本', en: 'The text of the standard is on file' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ draft }) => (draft ? pass : fail('DRAFT_NOT_UPLOADED')),
  },
  explanatoryStatementUploaded: {
    title: { zh: '已上传编制说明', en: 'The explanatory statement is on file' },
    basis: [{ source: 'ORG', article: '', confidence: 'H' }],
    check: ({ explanatoryStatement }) => (explanatoryStatement ? pass : fail('EXPLANATORY_STATEMENT_NOT_UPLOADED')),
  },
  enquiryRunOut: {
    title: { zh: '征求意见期限已满', en: 'The enquiry period has run out' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ enquiry }, today) => {
      if (!enquiry) return fail('ENQUIRY_NOT_OPENED')
      return compareDates(today, enquiry.closesOn) > 0
        ? pass
        : fail('ENQUIRY_STILL_OPEN', { closesOn: enquiry.closesOn })
    },
  },
  commentsDisposed: {
    title: { zh: '全部意见已处理', en: 'Every comment is disposed of' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ comments }) =>
      comments.unanswered === 0
        ? pass
        : fail('COMMENTS_UNANSWERED', { unanswered: comments.unanswered, count: comments.count }),
  },
  departmentsHeard: {
    title: {
      zh: '已听取主管部门意见（或已届组织设定的期限）',
      en: 'The departments concerned were heard, or the period set by the organization ran out',
    },
    basis: [{ source: 'SGO', article: '四', confidence: 'V' }],
    check: (facts, today) => {
      if (!facts.touchesAuthorities) return notApplicable
      if (facts.hearings.length === 0) return fail('DEPARTMENTS_NOT_LISTED')
      const waiting = facts.hearings.filter(
        (hearing) => !isHeardOrRunOut(hearing, facts.rules.departmentReplyDays, today),
      )
      return waiting.length === 0
        ? pass
        : fail('DEPARTMENTS_NOT_HEARD', { departments: waiting.map((hearing) => hearing.department) })
    },
  },
  draftRevisedAfterEnquiry: {
    title: { zh: '已上传征求意见后的送审稿', en: 'The text for examination was uploaded after the enquiry' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ draft, enquiry, comments }) => {
      if (comments.count === 0) return notApplicable
      return draft && enquiry && draft.order > enquiry.openedAtOrder ? pass : fail('DRAFT_NOT_REVISED_AFTER_ENQUIRY')
    },
  },
  noExaminationOpen: {
    title: { zh: '没有尚未结束的审查', en: 'No examination is open' },
    basis: [{ source: 'ORG', article: '', confidence: 'H' }],
    check: ({ openExamination }) => (openExamination ? fail('EXAMINATION_STILL_OPEN') : pass),
  },
  examinationOpen: {
    title: { zh: '审查正在进行', en: 'An examination is open' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ openExamination }) => (openExamination ? pass : fail('EXAMINATION_NOT_CALLED')),
  },
  votersWithoutConflict: {
    title: {
      zh: '起草人及其所在单位的专家不参加表决',
      en: 'No drafter, and no expert of a drafting organization, votes',
    },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ openExamination }) => {
      if (!openExamination) return notApplicable
      return openExamination.conflicts.length === 0
        ? pass
        : fail('VOTERS_IN_CONFLICT', { experts: openExamination.conflicts })
    },
  },
  expertsPresent: {
    title: { zh: '已登记出席代表（函审为受邀代表）', en: 'Present delegates (by letter: those asked) are on record' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ openExamination }) => {
      if (!openExamination) return notApplicable
      if (openExamination.mode === 'letter') return openExamination.invited > 0 ? pass : fail('NOBODY_INVITED')
      return openExamination.present > 0 ? pass : fail('NOBODY_PRESENT')
    },
  },
  finalExaminationPassed: {
    title: { zh: '技术审查已通过', en: 'The examination has been passed' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ examinations, rules, takenOverAt }) => {
      // What history did not meet was recorded as a deviation when the project was taken over.
      if (examinations.length === 0 && isBehind(takenOverAt, 'examination')) return notApplicable
      if (!hasPassed(examinations, 'final')) return fail('FINAL_EXAMINATION_NOT_PASSED')
      return rules.initialExamination && !hasPassed(examinations, 'initial')
        ? fail('INITIAL_EXAMINATION_NOT_PASSED')
        : pass
    },
  },
  demandsAnswered: {
    title: { zh: '审查意见逐条答复', en: 'Every demand of the examination is answered' },
    basis: [{ source: 'GSP', article: '14', confidence: 'V2' }],
    check: ({ demands }) =>
      demands.unanswered === 0
        ? pass
        : fail('DEMANDS_UNANSWERED', { unanswered: demands.unanswered, count: demands.count }),
  },
  dossierComplete: {
    title: { zh: '报批材料齐全', en: 'The dossier is complete' },
    basis: [{ source: 'ORG', article: '', confidence: 'H' }],
    check: ({ dossierMissing }) =>
      dossierMissing.length === 0 ? pass : fail('DOSSIER_INCOMPLETE', { missing: dossierMissing }),
  },
  numbered: {
    title: { zh: '已编号', en: 'The standard has its number' },
    basis: [{ source: 'GSP', article: '17', confidence: 'V2' }],
    check: ({ number }) => (number ? pass : fail('STANDARD_NOT_NUMBERED')),
  },
} as const satisfies Record<string, Guard<Facts>>

export type GuardName = keyof typeof guards

/** Heard, or the period that the organization itself set has run out; a letter without proof of delivery starts nothing. */
function isHeardOrRunOut(hearing: Facts['hearings'][number], replyDays: number, today: string): boolean {
  if (hearing.repliedOn) return true
  return (
    hearing.deliveredOn !== null &&
    isPeriodRunOut({ from: hearing.deliveredOn, daysMin: replyDays, on: addDays(today, -1) })
  )
}
