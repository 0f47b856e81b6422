import type { StageEntry } from '../procedure.ts'

/** The stages of a social organization standard, with the stage code of GB/T 16733—1997 where there is one. */
export const stages = {
  proposal: { title: { zh: '提案立项', en: 'Proposal' }, code: '10', onLine: true },
  drafting: { title: { zh: '起草', en: 'Drafting' }, code: '20', onLine: true },
  enquiry: { title: { zh: '征求意见', en: 'Public enquiry' }, code: '30', onLine: true },
  disposition: { title: { zh: '意见处理', en: 'Disposition of comments' }, code: '30', onLine: true },
  examination: { title: { zh: '技术审查', en: 'Examination' }, code: '40', onLine: true },
  approval: { title: { zh: '报批', en: 'Submission for approval' }, code: '50', onLine: true },
  publication: { title: { zh: '批准发布', en: 'Publication' }, code: '60', onLine: true },
  implementation: { title: { zh: '实施', en: 'Implementation' }, code: null, onLine: true },
  review: { title: { zh: '复审', en: 'Review' }, code: '90', onLine: true },
  withdrawn: { title: { zh: '废止', en: 'Withdrawn' }, code: '95', onLine: false },
  declined: { title: { zh: '不予立项', en: 'Declined' }, code: null, onLine: false },
  terminated: { title: { zh: '终止', en: 'Terminated' }, code: null, onLine: false },
} as const satisfies Record<string, StageEntry>

export type Stage = keyof typeof stages
