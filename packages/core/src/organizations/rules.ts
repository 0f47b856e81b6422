import type { Worded } from '../worded.ts'

/** The organization's own rules, inside the legal guards. Each is a dated setting; these are the values as of a day. */
export type OrganizationRules = {
  readonly enquiryDays: number
  readonly departmentReplyDays: number
  readonly initialExamination: boolean
  readonly projectAssessment: boolean
  readonly reviewPeriodMonths: number
  readonly feedbackAcceptDays: number
  readonly feedbackAnswerDays: number
  readonly interpretationDays: number
  readonly promotionDays: number
  readonly pilotSummaryDays: number
  readonly declarationDays: number
  readonly numberSequence: 'running' | 'yearly'
  readonly numberWidth: number
  /** What stands in red at the head of its letters; empty: its legal name. */
  readonly letterhead: string
}

type RuleEntry = {
  readonly title: Worded
  readonly default: OrganizationRules[keyof OrganizationRules]
  readonly min?: number
  readonly max?: number
}

/** What each rule is called, what holds where the organization has set nothing, and the limits it may not leave. */
export const organizationRules = {
  enquiryDays: {
    title: { zh: '征求意见天数（不少于 30 日）', en: 'Days of public enquiry (30 at least)' },
    default: 30,
    min: 30,
    max: 365,
  },
  departmentReplyDays: {
    title: { zh: '主管部门答复期限（日，组织自定）', en: 'Days for departments to reply (own rule)' },
    default: 30,
    min: 1,
    max: 365,
  },
  initialExamination: { title: { zh: '设初审', en: 'Initial examination before the final one' }, default: false },
  projectAssessment: { title: { zh: '设立项评审会', en: 'Project assessment meeting' }, default: false },
  reviewPeriodMonths: {
    title: { zh: '复审周期（月，组织自定）', en: 'Review period in months (own rule)' },
    default: 60,
    min: 1,
    max: 120,
  },
  feedbackAnswerDays: {
    title: { zh: '反馈答复期限（工作日，组织自定）', en: 'Working days to answer feedback (own rule)' },
    default: 15,
    min: 1,
    max: 120,
  },
  feedbackAcceptDays: {
    title: { zh: '反馈受理期限（工作日，组织自定）', en: 'Working days to accept feedback (own rule)' },
    default: 5,
    min: 1,
    max: 120,
  },
  interpretationDays: {
    title: { zh: '解释期限（日，组织自定）', en: 'Days to give an interpretation (own rule)' },
    default: 30,
    min: 1,
    max: 365,
  },
  promotionDays: {
    title: { zh: '宣贯期限（发布后日数）', en: 'Days after publication to promote' },
    default: 60,
    min: 1,
    max: 730,
  },
  pilotSummaryDays: {
    title: { zh: '试点总结期限（发布后日数）', en: 'Days after publication for the pilot summary' },
    default: 180,
    min: 1,
    max: 1095,
  },
  declarationDays: {
    title: { zh: '声明执行标准期限（发布后日数）', en: 'Days after publication to declare the executed standard' },
    default: 90,
    min: 1,
    max: 730,
  },
  numberSequence: {
    title: { zh: '顺序号编排（累计 / 按年）', en: 'Number sequence (running or yearly)' },
    default: 'running',
  },
  numberWidth: {
    title: { zh: '顺序号位数（不足补零）', en: 'Digits of the sequence (leading zeros)' },
    default: 1,
    min: 1,
    max: 6,
  },
  letterhead: {
    title: { zh: '发文机关标志（未设时为组织全称）', en: 'Letterhead (the legal name unless set)' },
    default: '',
  },
} as const satisfies { [K in keyof OrganizationRules]: RuleEntry & { readonly default: OrganizationRules[K] } }

export const defaultRules: OrganizationRules = {
  enquiryDays: organizationRules.enquiryDays.default,
  departmentReplyDays: organizationRules.departmentReplyDays.default,
  initialExamination: organizationRules.initialExamination.default,
  projectAssessment: organizationRules.projectAssessment.default,
  reviewPeriodMonths: organizationRules.reviewPeriodMonths.default,
  feedbackAnswerDays: organizationRules.feedbackAnswerDays.default,
  feedbackAcceptDays: organizationRules.feedbackAcceptDays.default,
  interpretationDays: organizationRules.interpretationDays.default,
  promotionDays: organizationRules.promotionDays.default,
  pilotSummaryDays: organizationRules.pilotSummaryDays.default,
  declarationDays: organizationRules.declarationDays.default,
  numberSequence: organizationRules.numberSequence.default,
  numberWidth: organizationRules.numberWidth.default,
  letterhead: organizationRules.letterhead.default,
}
