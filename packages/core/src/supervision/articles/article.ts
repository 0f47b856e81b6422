import type { Basis } from '../../law/basis.ts'
import type { Worded } from '../../worded.ts'

export const servingKinds = {
  procedure: { zh: '程序', en: 'procedure' },
  act: { zh: '步骤', en: 'act' },
  guard: { zh: '前提条件', en: 'condition' },
  deadline: { zh: '期限', en: 'time limit' },
  page: { zh: '公开页面', en: 'public page' },
  useCase: { zh: '功能', en: 'function' },
} as const satisfies Record<string, Worded>

export type ServingKind = keyof typeof servingKinds

/**
 * What in this system serves an article. `name` is that of a procedure (`sector`), of its act, guard or deadline
 * (`sector/issue-plan`), of a function (`review.propose-plan`), or the key of a public page in `paths`. Tests look each
 * of them up in the code, so that nothing is claimed which is not there.
 */
export type Serving = {
  readonly what: Worded
  readonly kind: ServingKind
  readonly name: string
  /** Where everybody can see it; left out where it is seen only after signing in. */
  readonly address?: string
}

/** The divisions of the opinions that hold the articles. */
export const articleParts = {
  making: { zh: '二、标准制定的监督', en: 'Supervision of making standards' },
  implementing: { zh: '三、标准实施的监督', en: 'Supervision of implementing standards' },
  means: { zh: '四、监督的方式和机制', en: 'Means of supervision' },
  duties: { zh: '五、各方职责', en: 'Who supervises' },
} as const satisfies Record<string, Worded>

export type ArticlePart = keyof typeof articleParts

/** One of the seventeen articles: what it asks, what serves it here, and what does not yet. */
export type Article = {
  /** 1–17. */
  readonly no: number
  readonly part: ArticlePart
  /** As the opinions count: 二(一). */
  readonly ref: string
  readonly titleZh: string
  readonly titleEn: string
  /** What it asks, in our own words. */
  readonly duty: Worded
  /** Ids of the rules of the catalogue of rules that follow from it. */
  readonly rules: readonly string[]
  readonly servedBy: readonly Serving[]
  readonly notServed: readonly Worded[]
  readonly figures: readonly ArticleFigure[]
  readonly basis: Basis
}

/** What is counted live, each with its definition. */
export const articleFigures = {
  publicPlans: {
    zh: '已公开的各级标准计划（立项公示以来的全部案件）',
    en: 'plans made public, from the notice of the project on',
  },
  publicSectorPlans: { zh: '已公开的行业标准计划', en: 'plans of sector standards made public' },
  publicLocalPlans: { zh: '已公开的地方标准计划（省级和设区市）', en: 'plans of local standards made public' },
  publishedGroupStandards: {
    zh: '在本平台登记、已发布的团体标准（含接收的历史标准和已废止的）',
    en: 'social organization standards published and on record here, those taken over and those withdrawn among them',
  },
  declarations: {
    zh: '已公开的自我声明（含已撤回的）',
    en: 'declarations made public, those withdrawn among them',
  },
  pointPlaces: {
    zh: '在网的监测、统计分析、验证点位（一个单位兼几类的按几个计）',
    en: 'monitoring, statistics and verification places in the network; a body with several kinds counts for each',
  },
  statisticsAccepted: {
    zh: '已接受的统计分析报告和年度总结',
    en: 'statistical reports and yearly summaries accepted',
  },
  feedbackReceived: { zh: '收到的实施信息反馈', en: 'feedback received' },
  feedbackAnswered: { zh: '其中已答复', en: 'of these answered' },
  interpretations: { zh: '已公开的标准解释', en: 'interpretations published' },
  evaluations: { zh: '已公布的实施效果评估', en: 'evaluations published' },
  pilots: { zh: '批准过的试点示范（含已验收的）', en: 'pilots approved, those accepted or failed among them' },
  reviewItems: { zh: '列入已下达复审计划的项目', en: 'items of review plans that were decided' },
  reviewsConcluded: { zh: '其中已有复审结论', en: 'of these concluded' },
  clauseOrigins: {
    zh: '记明由哪条反馈引起的条款修改（条次）',
    en: 'changes of clauses traced to the feedback that caused them',
  },
  traceEvents: { zh: '留痕事件', en: 'events in the trace' },
} as const satisfies Record<string, Worded>

export type ArticleFigure = keyof typeof articleFigures
