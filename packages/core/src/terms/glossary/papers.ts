import { inLaw, type Term, us, usage } from '../term.ts'

/** The papers that the life of a standard leaves behind. */
export const papers = {
  projectProposal: { zh: '项目建议书', en: 'project proposal', aliases: ['项目申报书', '立项申请书'], defined: usage },
  workingDraft: { zh: '工作组讨论稿', en: 'working draft', defined: usage },
  enquiryDraft: { zh: '征求意见稿', en: 'draft for public enquiry', defined: usage },
  examinationDraft: { zh: '送审稿', en: 'draft for examination', defined: usage },
  finalDraft: { zh: '报批稿', en: 'final draft for approval', defined: usage },
  explanatoryStatement: {
    zh: '编制说明',
    en: 'explanatory statement',
    defined: inLaw('NSM', '27', 'R'),
    meaning: {
      zh: '说明标准怎样起草、为什么这样规定的文件，随草案一同提供',
      en: 'Says how a standard was drafted and why it says what it says; it goes with every draft',
    },
  },
  comment: { zh: '意见', en: 'comment', aliases: ['反馈意见'], defined: usage },
  commentDispositionTable: {
    zh: '意见汇总处理表',
    en: 'comment disposition table',
    aliases: ['征求意见汇总处理表'],
    defined: inLaw('NSM', '28', 'V2'),
    meaning: {
      zh: '列出每条意见、提出单位、处理结果和理由',
      en: 'Lists each comment, who made it, what was decided and why',
    },
  },
  minutes: {
    zh: '会议纪要',
    en: 'minutes',
    aliases: ['审查会议纪要'],
    defined: inLaw('GSP', '14', 'V2'),
    meaning: {
      zh: '记载会议的时间、地点、出席人、意见和结论',
      en: 'Records when and where a meeting was held, who was present, what was said and concluded',
    },
  },
  demand: {
    zh: '审查意见',
    en: 'demand of the examination',
    defined: us,
    meaning: { zh: '审查会要求逐条答复的意见', en: 'A point raised in the examination that must be answered' },
  },
  dossier: { zh: '报批材料', en: 'dossier', aliases: ['报批文件'], defined: us },
  announcement: { zh: '公告', en: 'announcement', aliases: ['发布文件'], defined: usage },
  patentDisclosure: { zh: '专利信息披露', en: 'patent disclosure', defined: inLaw('PAT', '5', 'V') },
} as const satisfies Record<string, Term>
