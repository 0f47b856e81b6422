import { paths, type Worded } from '@zhunsheng/core'

/** Who is told of what: `kind` is that of the notice. Everybody may read this table. */
export type Telling = {
  readonly when: Worded
  readonly who: Worded
  /** The page to look at; one that needs no account where the addressee may have none. */
  readonly page: (projectId: string) => string
  /** The act may be taken back: nobody is told before its time for that is over. */
  readonly afterUndo?: true
}

const proposer: Worded = { zh: '提出人', en: 'whoever proposed the project' }
const participants: Worded = {
  zh: '该起草单位留有邮箱的起草人',
  en: 'the drafters of the organization who left an address',
}
const author: Worded = { zh: '提出该条的个人（留有联系方式的）', en: 'its author, who left an address' }
const invited: Worded = { zh: '本人', en: 'the person concerned' }

const project = (id: string): string => paths.app.project(id)

export const whoIsTold = {
  project: {
    when: {
      zh: '项目批准、不予立项、公告、改名、终止等',
      en: 'A project is approved, declined, announced, renamed or terminated',
    },
    who: proposer,
    page: project,
  },
  application: {
    when: { zh: '参编申请有了答复', en: 'An application to draft is decided' },
    who: { zh: '申请单位的联系人', en: 'the contact of the applicant' },
    page: paths.call,
  },
  enquiry: {
    when: { zh: '开始征求意见', en: 'A public enquiry opens' },
    who: { zh: '各起草单位留有邮箱的起草人', en: 'the drafters who left an address' },
    page: paths.consultation,
  },
  'comment-answer': {
    when: { zh: '意见已处理', en: 'A comment has been disposed of' },
    who: author,
    page: paths.consultation,
    afterUndo: true,
  },
  examination: {
    when: { zh: '受邀参加技术审查', en: 'An expert is invited to an examination' },
    who: { zh: '受邀专家', en: 'the expert' },
    page: project,
  },
  task: {
    when: { zh: '标准发布，派发实施任务', en: 'A standard is published and tasks are given' },
    who: participants,
    page: project,
  },
  'task-reminder': {
    when: { zh: '任务到期前 7 日内', en: 'A task falls due within seven days' },
    who: participants,
    page: project,
  },
  'task-overdue': {
    when: { zh: '任务逾期', en: 'A task is overdue' },
    who: { zh: '该起草单位的起草人和秘书处', en: 'the drafters of the organization and the secretariat' },
    page: project,
  },
  'case-ballot': {
    when: { zh: '技术委员会开启表决', en: 'A ballot of a committee opens' },
    who: { zh: '有表决权的委员', en: 'the members entitled to vote' },
    page: () => paths.app.cases(),
  },
  'review-assigned': {
    when: { zh: '复审项目安排了承办人', en: 'A review is assigned' },
    who: { zh: '承办人', en: 'whoever is to carry it on' },
    page: () => paths.app.reviews(),
  },
  'review-opinion': {
    when: { zh: '受邀提出复审意见', en: 'Somebody is asked for an opinion in a review' },
    who: { zh: '受邀人', en: 'whoever is asked' },
    page: () => paths.app.reviews(),
  },
  'point-task': {
    when: {
      zh: '下达统计分析或监测任务，统计分析被接收或退回',
      en: 'Statistics or a monitoring task are assigned, or a report is accepted or returned',
    },
    who: { zh: '该监测网成员的经办人和负责人', en: 'the officers and the head of the point' },
    page: () => paths.app.statistics(),
  },
  watch: {
    when: { zh: '关注的标准状态有变化', en: 'A standard that is followed has changed its status' },
    who: { zh: '关注它的人', en: 'whoever follows it' },
    page: () => paths.app.watches(),
  },
  'feedback-overdue': {
    when: { zh: '反馈到期未答复', en: 'Feedback has not been answered by its day' },
    who: { zh: '负责单位的秘书处', en: 'the secretariat of the body in charge' },
    page: () => paths.app.feedback(),
  },
  'feedback-answer': {
    when: { zh: '实施反馈、提问或质疑已答复', en: 'Feedback, a question or a challenge has been answered' },
    who: author,
    page: () => paths.receipt(),
  },
  invitation: {
    when: { zh: '受邀开通账号', en: 'A person is invited to an account' },
    who: invited,
    page: paths.app.root,
  },
  membership: {
    when: { zh: '获得新的角色', en: 'A person is given a further role' },
    who: invited,
    page: paths.app.root,
  },
  'password-reset': {
    when: { zh: '申请重置密码', en: 'A new password was asked for' },
    who: invited,
    page: paths.app.root,
  },
  link: { when: { zh: '发出一次性链接', en: 'A one-time link is issued' }, who: invited, page: project },
} as const satisfies Readonly<Record<string, Telling>>

/** Kinds of which nobody is told at once. */
export const toldAfterUndo: readonly string[] = Object.entries(whoIsTold).flatMap(([kind, telling]) =>
  'afterUndo' in telling ? [kind] : [],
)

/** The page a notice of some kind asks one to look at; kinds of earlier releases lead to the project. */
export function pageOf(kind: string, projectId: string): string {
  const telling: Telling | undefined = Object.hasOwn(whoIsTold, kind)
    ? whoIsTold[kind as keyof typeof whoIsTold]
    : undefined // just found among its keys
  return telling ? telling.page(projectId) : project(projectId)
}
