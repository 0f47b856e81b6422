import type { Worded } from '../../worded.ts'
import { type Facts, hasPassed } from './facts.ts'
import { isBehind } from './stage-order.ts'

export type DossierItem = {
  readonly code: string
  readonly title: Worded
  /** Why the item is asked for, shown beside what is missing. */
  readonly why: Worded
  isThere(facts: Omit<Facts, 'dossierMissing'>): boolean
}

/** What a dossier for approval holds. Papers that the product makes from the record are there once the record is. */
export const dossierItems: readonly DossierItem[] = [
  {
    code: 'draftText',
    title: { zh: '报批稿（标准文本）', en: 'text for approval' },
    why: { zh: '批准的是这一版文本', en: 'it is this text that is approved' },
    isThere: ({ draft }) => draft !== null,
  },
  {
    code: 'draftAfterExamination',
    title: { zh: '按审查意见修改后的文本', en: 'text revised by the demands of the examination' },
    why: { zh: '每条审查意见须指明体现修改的版本', en: 'each demand names the version that answers it' },
    isThere: ({ demands }) => demands.unanswered === 0,
  },
  {
    code: 'explanatoryStatement',
    title: { zh: '编制说明', en: 'explanatory statement' },
    why: { zh: '说明来源、依据、过程和意见处理', en: 'it tells origin, grounds, course and disposition of comments' },
    isThere: ({ explanatoryStatement }) => explanatoryStatement !== null,
  },
  {
    code: 'disposition',
    title: { zh: '意见汇总处理表', en: 'table of comments and their disposition' },
    why: { zh: '证明征求了意见并逐条处理', en: 'it proves that comments were asked for and each was dealt with' },
    isThere: ({ enquiry, comments, takenOverAt }) =>
      (enquiry !== null || isBehind(takenOverAt, 'disposition')) && comments.unanswered === 0,
  },
  {
    code: 'minutes',
    title: { zh: '审查会议纪要', en: 'minutes of the examination' },
    why: { zh: '载明到会、表决和结论', en: 'they say who was present, the vote and the conclusion' },
    isThere: ({ examinations, takenOverAt }) =>
      hasPassed(examinations, 'final') || (examinations.length === 0 && isBehind(takenOverAt, 'examination')),
  },
]

export const missingInDossier = (facts: Omit<Facts, 'dossierMissing'>): DossierItem[] =>
  dossierItems.filter((item) => !item.isThere(facts))
