import type { Basis } from '../../law/basis.ts'
import type { Worded } from '../../worded.ts'

export const pilotStates = {
  applied: { zh: '已申报', en: 'Applied for' },
  approved: { zh: '建设中', en: 'Approved, under way' },
  declined: { zh: '不予批准', en: 'Declined' },
  passed: { zh: '通过验收', en: 'Passed' },
  failed: { zh: '未通过验收', en: 'Failed' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
} as const satisfies Record<string, Worded>

export type PilotState = keyof typeof pilotStates

export const pilotCheckKinds = {
  yearly: { zh: '年度检查', en: 'Yearly check' },
  midTerm: { zh: '中期检查', en: 'Mid-term check' },
  spot: { zh: '抽查', en: 'Spot check' },
} as const satisfies Record<string, Worded>

export type PilotCheckKind = keyof typeof pilotCheckKinds

export const pilotCheckResults = {
  sound: { zh: '按计划进行', en: 'According to plan' },
  putRight: { zh: '需要整改', en: 'To be put right' },
} as const satisfies Record<string, Worded>

/** What an acceptance needs; the list is ours (H), the law asks for an acceptance with its papers. */
export const acceptanceDocuments = {
  application: { zh: '验收申请', en: 'Application for acceptance' },
  workReport: { zh: '工作总结', en: 'Report on the work' },
  indicators: { zh: '指标完成情况', en: 'Indicators reached' },
  evidence: { zh: '实施证明材料', en: 'Proof of implementation' },
  opinion: { zh: '专家验收意见', en: 'Opinion of the experts' },
} as const satisfies Record<string, Worded>

export type AcceptanceDocument = keyof typeof acceptanceDocuments

/** Check M08 of the law page: in time, and with its papers. */
export const pilotBasis: readonly Basis[] = [
  { source: 'SL', article: '31', confidence: 'V' },
  { source: 'SGO', article: '六', confidence: 'V' },
]

/** Those that were not handed in, in the order of the list. */
export const missingDocuments = (handedIn: readonly string[]): AcceptanceDocument[] =>
  (Object.keys(acceptanceDocuments) as AcceptanceDocument[]) // the table names exactly these
    .filter((name) => !handedIn.includes(name))

/** A pilot under way whose last day has passed. Its last day itself is not late. */
export const isPilotOverdue = (pilot: { readonly state: PilotState; readonly toOn: string }, day: string): boolean =>
  pilot.state === 'approved' && pilot.toOn < day
