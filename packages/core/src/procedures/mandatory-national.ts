import { approvalAndPublication, checkedBeforeApproval, checking, disclosure, dossier } from './blocks/approval.ts'
import { draftedGuards, drafting, retestsDone } from './blocks/drafting.ts'
import { enquiry } from './blocks/enquiry.ts'
import { examination } from './blocks/examination.ts'
import { notification, notificationOver } from './blocks/notification.ts'
import { patentDeadline, patentFields, patentPublicity, patentPublicityOver, patentsStated } from './blocks/patents.ts'
import {
  assessment,
  extension,
  noticeOver,
  objectionsSettled,
  planIssued,
  planNotice,
  submissionDue,
  termination,
} from './blocks/plan.ts'
import { basis, derived, stageCodes } from './blocks/shared.ts'
import { statementPartsOfMandatory } from './blocks/statements.ts'
import {
  application,
  argument,
  departmentOpinions,
  departmentsAnswered,
  objections,
  refusalAndAppeal,
  suggestion,
} from './blocks/suggestion.ts'
import { type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { allowed, done, filledIn, said, whereFilled } from './cases/guards/index.ts'
import { choice, longText, text, texts, yesNo } from './field.ts'

const purpose = basis('SL', '10.1', 'V')
const enforcement = basis('MSM', '8', 'V')
const division = basis('MSM', '9', 'V')
const suggesting = basis('SL', '10.3', 'V')
const applying = basis('MSM', '12–13', 'R')
const notice = basis('MSM', '15', 'R')
const planning = basis('MSM', '17', 'R')
const draftingAt = basis('MSM', '18–21', 'R')
const enquiring = basis('MSM', '22–23', 'R')
const notifying = basis('MSM', '25', 'R')
const examining = basis('MSM', '27–28', 'R')
const handingIn = basis('MSM', '29–31', 'R')
const approving = basis('SL', '10.4', 'V')
const disclosing = basis('SL', '17', 'V')
const arguing = basis('SGO', '一', 'V')

const running = ['drafting', 'enquiry', 'examination', 'approval']
const NOTICE_DAYS = 30
const NOTICE_URGENT_DAYS = 7
const ENQUIRY_DAYS = 60
const ENQUIRY_URGENT_DAYS = 30
const PLAN_MONTHS = 24
const EXTENSION_MONTHS = 12
const APPROVAL_MONTHS = 2
const DISCLOSURE_DAYS = 20

/** The purposes for which alone a mandatory national standard is made. */
export const mandatoryPurposes = {
  healthAndLife: { zh: '保障人身健康和生命财产安全', en: 'health, life and property' },
  nationalSecurity: { zh: '国家安全', en: 'national security' },
  ecology: { zh: '生态环境安全', en: 'ecological and environmental safety' },
  managementNeeds: { zh: '满足经济社会管理基本需要', en: 'basic needs of economic and social management' },
} as const

/** 强制性国家标准: proposed by a department, planned, numbered and notified by the national authority, free to all. */
export const mandatoryNational: CaseProcedure = caseProcedure({
  name: 'mandatory-national',
  title: { zh: '强制性国家标准', en: 'Mandatory national standard' },
  basis: [basis('SL', '10', 'V'), basis('MSM', '', 'V2')],
  inForceFrom: '2020-06-01',
  keeper: 'department',
  parties: {
    department: { kinds: ['department'], required: true },
    authority: { kinds: ['nationalAuthority'], required: true },
    enforcer: { kinds: ['department', 'localDepartment'], required: false },
    committee: { kinds: ['committee', 'subcommittee'], required: false },
    reviewAgency: { kinds: ['reviewAgency'], required: false },
    proposer: {
      kinds: ['provincialAuthority', 'association', 'enterprise', 'institution', 'committee', 'department'],
      required: false,
    },
  },
  stages: {
    suggestion: stageCodes.suggestion,
    application: stageCodes.application,
    notice: stageCodes.notice,
    drafting: stageCodes.drafting,
    enquiry: stageCodes.enquiry,
    examination: stageCodes.examination,
    approval: stageCodes.approval,
    checking: stageCodes.checking,
    publication: stageCodes.publication,
    implementation: stageCodes.implementation,
    refused: stageCodes.refused,
    appealed: stageCodes.appealed,
    terminated: stageCodes.terminated,
  },
  acts: {
    ...suggestion({
      by: ['proposer', 'department'],
      basis: [suggesting],
      fields: {
        legalPurpose: choice('法定目的', 'Legal purpose', mandatoryPurposes),
        enforcingDepartment: text('负责实施监督管理的部门（全称）', 'Full name of the department that enforces it'),
        punishedUnder: longText(
          '违反时据以处理的法律、行政法规、部门规章',
          'Law, regulation or rule under which a breach is handled',
        ),
        products: texts('产品、过程或者服务目录', 'Products, processes or services'),
      },
    }),
    ...argument({ by: ['department'], basis: [suggesting, arguing] }),
    ...departmentOpinions({ by: ['department'], basis: [applying], from: ['suggestion'] }),
    ...application({
      by: ['department:leader'],
      basis: [applying, arguing],
      guards: [
        allowed('withinPurpose', [true], {
          title: { zh: '内容不超出四类法定目的', en: 'Nothing goes beyond the four legal purposes' },
          basis: [purpose],
        }),
        allowed('enforceable', [true], {
          title: {
            zh: '有明确的实施监督管理部门，并能依法处理违反行为',
            en: 'A department enforces it, and a breach can be handled under law',
          },
          basis: [enforcement],
        }),
        departmentsAnswered([applying], 'fail'),
      ],
      fields: {
        withinPurpose: yesNo('全部内容属于所列法定目的', 'All of it serves the legal purpose named'),
        enforceable: yesNo('已明确监督管理部门和处理依据', 'Department and legal ground are named'),
        opinions: longText('征求有关部门意见的情况', 'What the departments concerned said'),
      },
    }),
    ...assessment({ by: ['authority', 'reviewAgency'], basis: [basis('MSM', '14', 'R')] }),
    ...planNotice({
      by: ['authority'],
      basis: [notice],
      length: { length: NOTICE_DAYS, unit: 'day' },
      urgent: { length: NOTICE_URGENT_DAYS, unit: 'day' },
      guards: [
        said('assess', 'recommendation', ['recommend'], {
          title: { zh: '审查建议立项', en: 'The assessment recommends the project' },
          basis: [basis('MSM', '14', 'R')],
        }),
      ],
    }),
    ...objections({ settledBy: ['authority'], basis: [notice] }),
    ...planIssued({
      by: ['authority:leader'],
      basis: [planning, division],
      from: ['notice'],
      limit: { length: PLAN_MONTHS, unit: 'month' },
      numberKinds: ['planNumber'],
      numberPattern: {
        pattern: /-Q-\d{3}$/u,
        title: { zh: '强制性国家标准的计划号含“Q”', en: 'The plan number of a mandatory standard has a Q' },
      },
      guards: [noticeOver([notice]), objectionsSettled([notice])],
      fields: { drafting: text('组织起草部门', 'Department that organizes the drafting', { required: false }) },
    }),
    ...refusalAndAppeal({
      from: ['application', 'notice'],
      by: ['authority:leader'],
      appealBy: ['proposer', 'department'],
      basis: [basis('MSM', '16', 'R')],
      backTo: 'application',
    }),
    ...drafting({
      by: ['department', 'committee'],
      basis: [draftingAt],
      statementParts: statementPartsOfMandatory,
      draftFields: {
        allMandatory: yesNo(
          '技术要求全部强制，可验证、可操作',
          'Every requirement is mandatory, verifiable and workable',
        ),
        forewordNamesNobody: yesNo(
          '前言不写起草单位和起草人',
          'The foreword names no drafting organization and no drafter',
        ),
      },
      draftGuards: [
        allowed('allMandatory', [true], {
          title: {
            zh: '技术要求全部强制，可验证、可操作',
            en: 'Every requirement is mandatory, verifiable and workable',
          },
          basis: [draftingAt],
        }),
        allowed('forewordNamesNobody', [true], {
          title: { zh: '前言只写组织起草部门', en: 'The foreword names only the department' },
          basis: [draftingAt],
        }),
      ],
    }),
    ...notification({ by: ['department', 'authority'], basis: [notifying], from: ['drafting', 'enquiry'] }),
    ...enquiry({
      by: ['department'],
      basis: [enquiring],
      length: { length: ENQUIRY_DAYS, unit: 'day' },
      urgent: { length: ENQUIRY_URGENT_DAYS, unit: 'day' },
      guards: [
        ...draftedGuards([draftingAt]),
        allowed('enforcerAsked', [true], {
          title: { zh: '已书面征求实施监督管理部门意见', en: 'The enforcing department is asked in writing' },
          basis: [basis('MSM', '22', 'R')],
        }),
      ],
      fields: {
        enforcerAsked: yesNo('已书面征求实施监督管理部门意见', 'The enforcing department is asked in writing'),
      },
      closingGuards: [
        done('judge-notification', {
          title: { zh: '已判断是否对外通报', en: 'It has been judged whether to notify abroad' },
          basis: [notifying],
        }),
        notificationOver([notifying]),
      ],
    }),
    ...examination({
      by: ['department', 'committee'],
      basis: [examining],
      committee: 'committee',
      panel: 'panel',
      passedTo: 'approval',
    }),
    ...dossier({
      by: ['department:leader'],
      basis: [handingIn],
      guards: [
        whereFilled(
          'transition',
          [true],
          filledIn('transitionWhy', {
            title: { zh: '建议过渡期的说明理由', en: 'A proposed transition gives its reasons' },
            basis: [handingIn],
          }),
        ),
        ...patentsStated({ mandatory: true }),
      ],
      fields: {
        ...patentFields,
        transition: yesNo('建议设置过渡期', 'A transition is proposed'),
        transitionWhy: longText('过渡期建议和理由', 'Proposed transition, with reasons', { required: false }),
      },
    }),
    ...patentPublicity({ by: ['authority'], from: ['checking'] }),
    ...checking({ by: ['authority', 'reviewAgency'], basis: [basis('MSM', '32', 'R')], backTo: 'approval' }),
    ...approvalAndPublication({
      by: ['authority:leader'],
      basis: [approving, division],
      from: ['checking'],
      kinds: ['national.mandatory'],
      guards: [
        checkedBeforeApproval([basis('MSM', '32', 'R')]),
        patentPublicityOver(),
        retestsDone(),
        allowed('mandate', ['stateCouncil', 'authorized'], {
          title: { zh: '由国务院批准发布或者授权批准发布', en: 'Approved by the State Council or on its mandate' },
          basis: [approving],
        }),
      ],
      fields: {
        mandate: choice('批准方式', 'Approved by', {
          stateCouncil: { zh: '国务院批准发布', en: 'the State Council' },
          authorized: { zh: '国务院授权批准发布', en: 'on the mandate of the State Council' },
          neither: { zh: '其他', en: 'other' },
        }),
      },
      to: 'publication',
    }),
    ...disclosure({
      by: ['authority'],
      basis: [disclosing, basis('MSM', '35', 'R')],
      from: ['publication'],
      to: 'implementation',
      freeOfCharge: true,
    }),
    ...extension({
      from: running,
      askedBy: ['department'],
      decidedBy: ['authority:leader'],
      basis: [basis('MSM', '31', 'R')],
      limit: { length: EXTENSION_MONTHS, unit: 'month' },
    }),
    ...termination({ from: [...running, 'notice'], by: ['authority:leader'], basis: [planning] }),
  },
  deadlines: {
    'patent-publicity': patentDeadline,
    'submit-dossier': submissionDue([basis('MSM', '36', 'R'), basis('NSM', '25', 'R')], PLAN_MONTHS),
    notice: {
      title: { zh: '立项公示', en: 'Public notice' },
      kind: 'min',
      from: { act: 'give-notice', field: 'opensOn' },
      length: NOTICE_DAYS,
      unit: 'day',
      unless: { act: 'suggest', field: 'urgent', is: true, length: NOTICE_URGENT_DAYS, unit: 'day' },
      until: ['issue-plan', 'refuse'],
      basis: [notice],
    },
    enquiry: {
      title: { zh: '公开征求意见', en: 'Public enquiry' },
      kind: 'min',
      from: { act: 'open-enquiry', field: 'opensOn' },
      length: ENQUIRY_DAYS,
      unit: 'day',
      unless: { act: 'suggest', field: 'urgent', is: true, length: ENQUIRY_URGENT_DAYS, unit: 'day' },
      until: ['submit-for-examination'],
      basis: [enquiring],
    },
    notification: {
      title: { zh: 'WTO/TBT 通报评议', en: 'Comment period of the WTO/TBT notification' },
      kind: 'min',
      from: { act: 'notify-wto' },
      length: 60,
      unit: 'day',
      until: ['submit-for-examination'],
      basis: [notifying],
    },
    approve: {
      title: { zh: '收到报批材料后批准发布', en: 'Approval after the dossier was received' },
      kind: 'max',
      from: { act: 'submit-dossier' },
      length: APPROVAL_MONTHS,
      unit: 'month',
      until: ['publish', 'return-dossier'],
      basis: [basis('MSM', '36', 'R')],
    },
    disclose: {
      title: { zh: '免费公开文本', en: 'Text free to all' },
      kind: 'max',
      from: { act: 'publish', field: 'publishedOn' },
      length: DISCLOSURE_DAYS,
      unit: 'day',
      until: ['disclose'],
      basis: [basis('MSM', '35', 'R'), disclosing],
    },
    'settle-objection': {
      title: { zh: '答复异议（本平台设定）', en: 'Answer to an objection (set by the platform)' },
      kind: 'max',
      from: { act: 'raise-objection' },
      length: 30,
      unit: 'day',
      until: ['settle-objection'],
      basis: [derived],
    },
    'decide-appeal': {
      title: { zh: '申诉决定（本平台设定）', en: 'Decision on an appeal (set by the platform)' },
      kind: 'max',
      from: { act: 'appeal' },
      length: 30,
      unit: 'day',
      until: ['decide-appeal'],
      basis: [derived],
    },
  },
  prohibitions: [
    { says: { zh: '不得超出四类法定目的', en: 'Nothing beyond the four legal purposes' }, basis: [purpose] },
    { says: { zh: '不得函审；起草人员不参加审查', en: 'Not by letter; drafters do not examine' }, basis: [examining] },
    {
      says: { zh: '不得收费提供强制性国家标准文本', en: 'The text of a mandatory standard is not sold' },
      basis: [disclosing],
    },
    {
      says: { zh: '不得以参与起草、排名等名义收费', en: 'Nothing is charged for drafting or ranking' },
      basis: [arguing],
    },
  ],
})
