import type { CaseDeadline, CaseGuard, Doer } from '../cases/case-procedure.ts'
import { knownOutside, notInFuture, said, where } from '../cases/guards/index.ts'
import { choice, longText } from '../field.ts'
import { dossier } from './approval.ts'
import { contentCheck } from './contents.ts'
import { draftedGuards, drafting } from './drafting.ts'
import { enquiry } from './enquiry.ts'
import { expertExamination } from './experts.ts'
import { interpretation } from './interpretation.ts'
import { type Faults, faultFields, noFaults } from './judgements.ts'
import { assessment, planIssued, termination } from './plan.ts'
import { plainRefusal, refusedForGood, withdrawnStage } from './refusal.ts'
import { act, basis, derived, on, stageCodes } from './shared.ts'
import { statementPartsOfNational } from './statements.ts'
import { application, argument, suggestion } from './suggestion.ts'

const proposing = basis('LSM', '8–11', 'R')
const draftingAt = basis('LSM', '12', 'R')
const enquiring = basis('LSM', '13', 'V2')
const examining = basis('LSM', '14–15', 'R')
const need = basis('SL', '13.1', 'V')
const limits = basis('SGO', '三', 'V')
const barriers = basis('LSM', '5', 'R')
const foreignGoods = basis('AML', '41.2', 'V')

const ENQUIRY_DAYS = 30
const DISCLOSURE_DAYS = 20
const FILING_DAYS = 60

/** What a local standard is not made for (the list of what is ruled out). */
const ruledOut: Faults = {
  generalProduct: {
    says: { zh: '属于一般性产品', en: 'it treats a general product' },
    basis: [limits, proposing],
  },
  duplicates: {
    says: { zh: '与国家标准、行业标准重复', en: 'it repeats a national or sector standard' },
    basis: [limits, proposing],
  },
  barrierMeant: {
    says: { zh: '以质量要求或检验方法设置市场障碍', en: 'it makes quality or tests a barrier to the market' },
    basis: [barriers, limits],
  },
}

/** What the text of a local standard must not lay down. */
export const forbiddenLocally: Faults = {
  belowMandatory: {
    says: { zh: '技术要求低于强制性国家标准', en: 'it asks less than a mandatory national standard' },
    basis: [basis('SL', '21.1', 'V')],
  },
  barrier: {
    says: {
      zh: '利用产品质量要求及检验方法等妨碍商品、服务自由流通',
      en: 'it uses quality or test methods to hinder the free flow of goods and services',
    },
    basis: [barriers, basis('SL', '22.2', 'V')],
  },
  foreignGoods: {
    says: {
      zh: '对外地商品规定不同的技术要求、检验标准',
      en: 'it asks other technical requirements or tests of goods from elsewhere',
    },
    basis: [foreignGoods],
  },
  mandatoryInEffect: {
    says: { zh: '无法律依据而要求强制执行', en: 'it makes itself compulsory without a law that says so' },
    basis: [basis('SL', '2.2', 'V'), limits],
  },
}

export const localStages = {
  suggestion: stageCodes.suggestion,
  application: stageCodes.application,
  drafting: stageCodes.drafting,
  enquiry: stageCodes.enquiry,
  examination: stageCodes.examination,
  approval: stageCodes.approval,
  checking: stageCodes.checking,
  filing: stageCodes.filing,
  implementation: stageCodes.implementation,
  refused: refusedForGood,
  terminated: stageCodes.terminated,
  withdrawn: withdrawnStage,
} as const

const drafters: readonly Doer[] = ['drafter', 'department']
const enquirers: readonly Doer[] = ['drafter', 'department', 'authority']

const inPilot = where(
  'suggest',
  'localNeed',
  ['pilot'],
  knownOutside('localReformPilot', {
    title: {
      zh: '本地在改革试点地区，且在试点期内',
      en: 'The place is one of the pilot regions, and the pilot runs',
    },
    basis: [basis('LREF', '', 'V2')],
  }),
)

/** From the suggestion to the check of the text: the same in a province and in a city with districts. */
export const localUpToApproval = ({
  planGuards = [],
  faults = forbiddenLocally,
}: {
  readonly planGuards?: readonly CaseGuard[]
  readonly faults?: Faults
}) => ({
  ...suggestion({
    by: ['proposer', 'department', 'drafter'],
    basis: [proposing],
    fields: {
      localNeed: choice('地方特殊要求', 'What is special to the place', {
        natural: { zh: '自然条件', en: 'natural conditions' },
        customs: { zh: '风俗习惯', en: 'customs' },
        other: { zh: '其他特殊技术要求', en: 'other special technical requirements' },
        pilot: { zh: '改革试点扩大的范围', en: 'what the reform pilot has added' },
      }),
      localNeedWhy: longText('特殊性及其依据', 'How it is special, and what shows it'),
    },
  }),
  'judge-scope': act({
    title: { zh: '判定特殊性和负面清单', en: 'Judge the special need and what is ruled out' },
    button: { zh: '逐项登记判定', en: 'Enter the answers one by one' },
    from: ['suggestion'],
    to: null,
    by: ['authority', 'department'],
    guards: [notInFuture('on', [derived])],
    fields: {
      ...on,
      special: choice('地方特殊性', 'Special need', {
        established: { zh: '成立', en: 'established' },
        notEstablished: { zh: '不成立', en: 'not established' },
        unclear: { zh: '材料不足，不能判断', en: 'cannot be judged from what was given' },
      }),
      specialWhy: longText('理由：地方特殊性', 'Reason: special need'),
      ...faultFields(ruledOut),
    },
    basis: [need, limits],
    main: ['suggestion'],
  }),
  ...argument({ by: ['department', 'authority'], basis: [basis('SL', '15', 'V')] }),
  ...application({
    by: ['department', 'drafter'],
    basis: [proposing],
    guards: [
      said('judge-scope', 'special', ['established'], {
        title: { zh: '地方特殊性成立', en: 'The special need is established' },
        basis: [need],
      }),
      ...noFaults('judge-scope', ruledOut),
      inPilot,
    ],
  }),
  ...assessment({ by: ['authority'], basis: [limits] }),
  ...planIssued({
    by: ['authority:leader'],
    basis: [proposing],
    from: ['application'],
    limit: null,
    numberKinds: null,
    guards: [
      said('assess', 'recommendation', ['recommend'], {
        title: { zh: '立项评估建议立项', en: 'The assessment recommends the project' },
        basis: [limits],
      }),
      ...planGuards,
    ],
  }),
  ...plainRefusal({ from: ['suggestion', 'application'], by: ['authority:leader'], basis: [derived] }),
  ...drafting({ by: drafters, basis: [draftingAt], statementParts: statementPartsOfNational }),
  ...enquiry({
    by: enquirers,
    basis: [enquiring],
    length: { length: ENQUIRY_DAYS, unit: 'day' },
    guards: draftedGuards([draftingAt]),
  }),
  ...expertExamination({ by: ['authority'], basis: [examining], drafters: [examining, basis('SDR', '15', 'V')] }),
  ...dossier({ by: drafters, basis: [basis('LSM', '', 'R')] }),
  ...contentCheck({ by: ['authority'], basis: [limits], faults }),
  ...interpretation({ by: ['authority'], basis: [derived] }),
  ...termination({
    from: ['drafting', 'enquiry', 'examination', 'approval', 'checking'],
    by: ['authority:leader'],
    basis: [proposing],
  }),
  withdraw: act({
    title: { zh: '公告废止', en: 'Announce the withdrawal' },
    button: { zh: '公告废止', en: 'Withdraw it' },
    from: ['implementation'],
    to: 'withdrawn',
    by: ['authority:leader'],
    guards: [notInFuture('on', [derived])],
    fields: { ...on, reason: longText('理由', 'Reason') },
    basis: [basis('LSM', '24', 'V2'), basis('SL', '29.2', 'V')],
    effect: 'standardWithdrawn',
  }),
})

export const localDeadlines: Readonly<Record<string, CaseDeadline>> = {
  enquiry: {
    title: { zh: '公开征求意见', en: 'Public enquiry' },
    kind: 'min',
    from: { act: 'open-enquiry', field: 'opensOn' },
    length: ENQUIRY_DAYS,
    unit: 'day',
    until: ['submit-for-examination'],
    basis: [enquiring],
  },
  disclose: {
    title: { zh: '公布目录和文本', en: 'Disclosure of list and text' },
    kind: 'max',
    from: { act: 'publish', field: 'publishedOn' },
    length: DISCLOSURE_DAYS,
    unit: 'day',
    until: ['disclose'],
    basis: [basis('LSM', '18', 'R')],
  },
  filing: {
    title: { zh: '省级向国务院标准化行政主管部门备案', en: 'Filing of the province with the national authority' },
    kind: 'max',
    from: { act: 'publish', field: 'publishedOn' },
    length: FILING_DAYS,
    unit: 'day',
    until: ['file'],
    basis: [basis('LSM', '19', 'R'), basis('SL', '13.2', 'V')],
  },
}

export const localProhibitions = [
  {
    says: {
      zh: '标准化行政主管部门以外的部门不得发布地方标准',
      en: 'No department but the standardization authority publishes local standards',
    },
    basis: [basis('SHR', '40', 'V'), basis('SL', '13.2', 'V')],
  },
  {
    says: {
      zh: '不得以质量要求、检验方法等妨碍商品、服务自由流通',
      en: 'Quality requirements and test methods do not hinder the free flow of goods and services',
    },
    basis: [barriers, foreignGoods],
  },
  {
    says: {
      zh: '山东省的地方标准不得低于推荐性国家标准',
      en: 'A local standard of Shandong does not ask less than a voluntary national standard',
    },
    basis: [basis('SDR', '9', 'V')],
  },
  {
    says: { zh: '起草人员不参加审查', en: 'Drafters do not examine' },
    basis: [examining, basis('SDR', '15', 'V')],
  },
]
