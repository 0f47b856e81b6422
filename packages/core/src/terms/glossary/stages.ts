import { inLaw, inStandard, type Term, us, usage } from '../term.ts'

const stage = inStandard('GB/T 16733—1997')
const procedure = inLaw('GSP', '14', 'V2')

/** What happens to a standard, from the first idea to its withdrawal. */
export const stages = {
  preliminaryStage: { zh: '预阶段', en: 'preliminary stage', defined: stage },
  proposal: {
    zh: '提案',
    en: 'proposal',
    aliases: ['项目建议'],
    defined: procedure,
    meaning: { zh: '向团体提出制定或修订一项标准', en: 'Asking the organization to make or revise a standard' },
  },
  projectApproval: {
    zh: '立项',
    en: 'approval of the project',
    aliases: ['立项评审', '立项公告'],
    defined: procedure,
    meaning: {
      zh: '团体评审提案，决定制定并公告',
      en: 'The organization assesses a proposal, takes it up and announces it',
    },
  },
  duplicateSearch: {
    zh: '查重',
    en: 'search for duplicates',
    defined: us,
    meaning: { zh: '查找题目、范围相近的标准和项目', en: 'Looking for standards and projects of like title or scope' },
  },
  drafting: { zh: '起草', en: 'drafting', aliases: ['编制'], defined: stage },
  callForDrafters: {
    zh: '公开征集参编单位',
    en: 'call for drafters',
    defined: us,
    meaning: {
      zh: '公开邀请有关单位参加起草，不以收费为条件',
      en: 'Inviting organizations in public to take part in drafting; no charge may be its condition',
    },
  },
  publicEnquiry: {
    zh: '征求意见',
    en: 'public enquiry',
    aliases: ['公开征求意见'],
    defined: procedure,
    meaning: {
      zh: '公开草案并收集意见，不少于 30 日',
      en: 'Publishing the draft for comment, for thirty days at least',
    },
  },
  disposition: {
    zh: '意见处理',
    en: 'disposition of comments',
    defined: usage,
    meaning: {
      zh: '对每条意见作出采纳、部分采纳或者不采纳的决定并说明理由',
      en: 'Deciding on each comment, accepted, accepted in part or not accepted, and saying why',
    },
  },
  examination: {
    zh: '审查',
    en: 'examination',
    aliases: ['技术审查', '标准审查'],
    defined: procedure,
    meaning: {
      zh: '专家审查送审稿，协商一致；需要表决的，不少于出席代表的四分之三同意',
      en: 'Experts examine the draft and seek consensus; a ballot needs three quarters of those present',
    },
  },
  initialExamination: {
    zh: '初审',
    en: 'initial examination',
    defined: usage,
    meaning: {
      zh: '审查的第一次会议，可以有一次以上',
      en: 'The first meeting of the examination; there may be more than one',
    },
  },
  finalExamination: {
    zh: '终审',
    en: 'final examination',
    defined: usage,
    meaning: {
      zh: '作出能否报批的结论的审查会议',
      en: 'The meeting that concludes whether the draft may be submitted',
    },
  },
  consensus: {
    zh: '协商一致',
    en: 'consensus',
    defined: procedure,
    meaning: { zh: '对实质问题没有坚持的反对', en: 'No sustained opposition on matters of substance' },
  },
  ballot: { zh: '表决', en: 'ballot', aliases: ['投票'], defined: procedure },
  recusal: {
    zh: '回避',
    en: 'recusal',
    defined: procedure,
    meaning: {
      zh: '起草人及其所在单位的专家不参加表决',
      en: 'Drafters, and experts of their organizations, take no part in the ballot',
    },
  },
  submissionForApproval: { zh: '报批', en: 'submission for approval', defined: usage },
  approval: { zh: '批准', en: 'approval', defined: stage },
  publication: { zh: '发布', en: 'publication', aliases: ['发布公告', '出版'], defined: procedure },
  implementation: {
    zh: '实施',
    en: 'implementation',
    defined: usage,
    meaning: { zh: '自实施日期起使用标准', en: 'Use of the standard from its day of implementation' },
  },
  promotion: {
    zh: '宣贯',
    en: 'promotion and training',
    aliases: ['宣传贯彻'],
    defined: us,
    meaning: { zh: '宣传、讲解标准并组织培训', en: 'Making a standard known, explaining it and training its users' },
  },
  pilot: {
    zh: '试点',
    en: 'pilot',
    aliases: ['试点示范'],
    defined: inLaw('SL', '31', 'V'),
    meaning: { zh: '先在若干单位试行标准并总结', en: 'Trying a standard in a few organizations first, and reporting' },
  },
  implementationFeedback: { zh: '实施信息反馈', en: 'implementation feedback', defined: us },
  evaluationOfEffect: { zh: '实施效果评估', en: 'evaluation of effect', defined: us },
  review: {
    zh: '复审',
    en: 'review',
    defined: inLaw('SL', '29', 'V'),
    meaning: {
      zh: '定期评估标准，作出继续有效、修订或者废止的结论',
      en: 'Judging a standard from time to time: confirmed, to be revised or to be withdrawn',
    },
  },
  withdrawal: { zh: '废止', en: 'withdrawal', defined: stage },
  correction: {
    zh: '更正',
    en: 'correction',
    defined: us,
    meaning: {
      zh: '写明记错了什么、现改为什么；原记录仍保留',
      en: 'Saying what was recorded wrongly and how it stands now; the wrong entry is kept',
    },
  },
  lateEntry: {
    zh: '补录',
    en: 'late entry',
    defined: us,
    meaning: {
      zh: '事情发生之后才登记，同时记下发生日期和登记日期',
      en: 'Recording something after it happened, with the day it happened and the day it was entered',
    },
  },
  suspension: { zh: '中止', en: 'suspension', aliases: ['暂停'], defined: us },
  termination: { zh: '终止', en: 'termination', defined: us },
} as const satisfies Record<string, Term>
