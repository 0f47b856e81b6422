import { defaultRules } from '../../organizations/rules.ts'
import { publishedCalendar } from '../../values/calendar.ts'
import type { Facts } from './facts.ts'

/** For tests: a project that has nothing on record yet; each test says what its case is about. */
export const bareFacts: Facts = {
  stage: 'proposal',
  stageSince: '2026-03-02',
  rules: defaultRules,
  calendar: publishedCalendar,
  proposal: { missing: [] },
  duplicateSearchOn: null,
  assessment: null,
  projectAnnouncedOn: null,
  participantCount: 0,
  draft: null,
  explanatoryStatement: null,
  enquiry: null,
  comments: { count: 0, unanswered: 0 },
  touchesAuthorities: false,
  hearings: [],
  examinations: [],
  openExamination: null,
  demands: { count: 0, unanswered: 0 },
  dossierMissing: [],
  number: null,
  publishedOn: null,
  implementsOn: null,
  lastReviewOn: null,
  replacedFrom: null,
}
