import { documentKinds, type Worded } from '@zhunsheng/core'

/** The title of a kind of document; papers that the product makes are named by their own file name. */
export function documentKindTitle(kind: string): Worded {
  if (Object.hasOwn(documentKinds, kind)) return documentKinds[kind as keyof typeof documentKinds] // hasOwn is the proof
  return Object.hasOwn(paperTitles, kind) ? paperTitleOf(kind) : { zh: '文件', en: 'document' }
}

/** The papers that the product fills in from the record, by the names under which acts list them. */
const paperTitles: Readonly<Record<string, Worded>> = {
  'project-proposal': { zh: '项目建议书', en: 'Project proposal' },
  'participation-call': { zh: '参编征集通知与申请表', en: 'Call for drafters' },
  'project-assessment': { zh: '立项评审意见', en: 'Project assessment' },
  'project-announcement': { zh: '立项公告', en: 'Project announcement' },
  'enquiry-notice': { zh: '征求意见通知', en: 'Enquiry notice' },
  'department-letter': { zh: '致主管部门征求意见函', en: 'Letter to the departments' },
  'comment-form': { zh: '意见反馈表', en: 'Comment form' },
  'comment-disposition': { zh: '意见汇总处理表', en: 'Disposition of comments' },
  'meeting-notice': { zh: '审查会议通知', en: 'Meeting notice' },
  'sign-in-sheet': { zh: '签到表', en: 'Sign-in sheet' },
  'expert-opinion-form': { zh: '专家审查意见表', en: 'Expert opinion form' },
  'ballot-paper': { zh: '表决票', en: 'Ballot paper' },
  minutes: { zh: '会议纪要', en: 'Minutes' },
  'submission-letter': { zh: '报批函', en: 'Submission letter' },
  'publication-announcement': { zh: '发布公告', en: 'Publication announcement' },
  'pilot-summary-template': { zh: '试点总结模板', en: 'Template of the pilot summary' },
  'review-conclusion': { zh: '复审结论', en: 'Review conclusion' },
}

export const paperTitleOf = (paper: string): Worded => paperTitles[paper] ?? { zh: paper, en: paper }
