import { approvalAndPublication, checkedBeforeApproval, checking, disclosure, dossier } from './blocks/approval.ts'
import { draftedGuards, drafting, retestsDone } from './blocks/drafting.ts'
import { enquiry } from './blocks/enquiry.ts'
import { examination } from './blocks/examination.ts'
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
import { statementPartsOfNational } from './blocks/statements.ts'
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
import { said } from './cases/guards/index.ts'

const suggesting = basis('NSM', '18–19', 'R')
const applying = basis('NSM', '20', 'R')
const assessing = basis('NSM', '21', 'R')
const notice = basis('NSM', '22', 'V2')
const planning = basis('NSM', '25', 'R')
const draftingAt = basis('NSM', '26–27', 'R')
const enquiring = basis('NSM', '28', 'V2')
const examining = basis('NSM', '29', 'V2')
const handingIn = basis('NSM', '30', 'R')
const checkingAt = basis('NSM', '31', 'R')
const approving = basis('NSM', '32', 'V2')
const arguing = basis('SGO', '一', 'V')

const running = ['drafting', 'enquiry', 'examination', 'approval']
const ENQUIRY_DAYS = 60
const NOTICE_DAYS = 30
const PLAN_MONTHS = 18
const EXTENSION_MONTHS = 6

/** 推荐性国家标准: from the suggestion to its publication by the national authority. */
export const voluntaryNational: CaseProcedure = caseProcedure({
  name: 'voluntary-national',
  title: { zh: '推荐性国家标准', en: 'Voluntary national standard' },
  basis: [basis('SL', '11', 'V'), basis('NSM', '', 'V2')],
  inForceFrom: '2023-03-01',
  keeper: 'committee',
  parties: {
    authority: { kinds: ['nationalAuthority'], required: true },
    committee: { kinds: ['committee', 'subcommittee', 'department'], required: true },
    department: { kinds: ['department', 'association'], required: false },
    reviewAgency: { kinds: ['reviewAgency'], required: true },
    proposer: {
      kinds: ['department', 'provincialAuthority', 'association', 'enterprise', 'institution', 'committee'],
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
    ...suggestion({ by: ['proposer', 'committee', 'department'], basis: [suggesting] }),
    ...argument({ by: ['committee', 'department'], basis: [suggesting, arguing] }),
    ...departmentOpinions({
      by: ['committee', 'department', 'authority'],
      basis: [basis('NSM', '24', 'R')],
      from: ['suggestion', 'application', 'notice'],
    }),
    ...application({ by: ['committee', 'department'], basis: [applying, arguing] }),
    ...assessment({ by: ['reviewAgency'], basis: [assessing] }),
    ...planNotice({
      by: ['authority'],
      basis: [notice],
      length: { length: NOTICE_DAYS, unit: 'day' },
      guards: [
        said('assess', 'recommendation', ['recommend'], {
          title: { zh: '评估建议立项', en: 'The assessment recommends the project' },
          basis: [assessing],
        }),
      ],
    }),
    ...objections({ settledBy: ['authority'], basis: [basis('NSM', '24', 'R')] }),
    ...planIssued({
      by: ['authority:leader'],
      basis: [planning],
      from: ['notice'],
      limit: { length: PLAN_MONTHS, unit: 'month' },
      numberKinds: ['planNumber'],
      numberPattern: {
        pattern: /-T-\d{3}$/u,
        title: { zh: '推荐性国家标准的计划号含“T”', en: 'The plan number of a voluntary standard has a T' },
      },
      guards: [
        noticeOver([notice]),
        objectionsSettled([basis('NSM', '24', 'R')]),
        departmentsAnswered([basis('NSM', '24', 'R')], 'notApplicable'),
      ],
    }),
    ...refusalAndAppeal({
      from: ['application', 'notice'],
      by: ['authority:leader'],
      appealBy: ['proposer', 'committee', 'department'],
      basis: [basis('NSM', '23', 'R')],
      backTo: 'application',
    }),
    ...drafting({ by: ['committee'], basis: [draftingAt], statementParts: statementPartsOfNational }),
    ...enquiry({
      by: ['committee', 'department'],
      basis: [enquiring],
      length: { length: ENQUIRY_DAYS, unit: 'day' },
      guards: draftedGuards([draftingAt]),
    }),
    ...examination({
      by: ['committee'],
      basis: [examining],
      committee: 'committee',
      panel: 'panel',
      passedTo: 'approval',
    }),
    ...dossier({
      by: ['committee', 'department'],
      basis: [handingIn],
      guards: patentsStated(),
      fields: patentFields,
    }),
    ...patentPublicity({ by: ['authority'], from: ['checking'] }),
    ...checking({ by: ['reviewAgency'], basis: [checkingAt], backTo: 'approval' }),
    ...approvalAndPublication({
      by: ['authority:leader'],
      basis: [approving],
      from: ['checking'],
      kinds: ['national.recommended'],
      guards: [checkedBeforeApproval([checkingAt]), patentPublicityOver(), retestsDone()],
      to: 'publication',
    }),
    ...disclosure({
      by: ['authority'],
      basis: [basis('NSM', '34', 'R'), basis('SL', '17', 'V')],
      from: ['publication'],
      to: 'implementation',
      freeOfCharge: false,
    }),
    ...extension({
      from: running,
      askedBy: ['committee', 'department'],
      decidedBy: ['authority:leader'],
      basis: [planning],
      limit: { length: EXTENSION_MONTHS, unit: 'month' },
    }),
    ...termination({ from: [...running, 'notice'], by: ['authority:leader'], basis: [planning] }),
  },
  deadlines: {
    'submit-dossier': submissionDue([planning], PLAN_MONTHS),
    notice: {
      title: { zh: '立项公示', en: 'Public notice' },
      kind: 'min',
      from: { act: 'give-notice', field: 'opensOn' },
      length: NOTICE_DAYS,
      unit: 'day',
      until: ['issue-plan', 'refuse'],
      basis: [notice],
    },
    enquiry: {
      title: { zh: '公开征求意见', en: 'Public enquiry' },
      kind: 'min',
      from: { act: 'open-enquiry', field: 'opensOn' },
      length: ENQUIRY_DAYS,
      unit: 'day',
      until: ['submit-for-examination'],
      basis: [enquiring],
    },
    'patent-publicity': patentDeadline,
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
    {
      says: { zh: '已有国家标准的内容不重复制定', en: 'What a national standard treats already is not made again' },
      basis: [basis('NSM', '3', 'V')],
    },
    {
      says: { zh: '不得以参与起草、排名等名义收费', en: 'Nothing is charged for drafting or ranking' },
      basis: [basis('SGO', '一', 'V')],
    },
    { says: { zh: '起草人员不承担审查', en: 'Drafters do not examine' }, basis: [examining] },
  ],
})
