import { approvalAndPublication, disclosure, dossier, filing } from './blocks/approval.ts'
import { contentCheck, contentsChecked } from './blocks/contents.ts'
import { draftedGuards, drafting, retestsDone } from './blocks/drafting.ts'
import { enquiry } from './blocks/enquiry.ts'
import { examination } from './blocks/examination.ts'
import { interpretation, interpretationDue } from './blocks/interpretation.ts'
import { type Faults, faultFields, noFaults } from './blocks/judgements.ts'
import { planIssued, termination } from './blocks/plan.ts'
import { plainRefusal, refusedForGood, withdrawnStage } from './blocks/refusal.ts'
import { act, basis, derived, on, stageCodes } from './blocks/shared.ts'
import { statementPartsOfNational } from './blocks/statements.ts'
import { application, argument, departmentOpinions, departmentsAnswered, suggestion } from './blocks/suggestion.ts'
import { type CaseGuard, type CaseProcedure, caseProcedure } from './cases/case-procedure.ts'
import { filled } from './cases/facts.ts'
import { knownOutside, notBefore, notInFuture, numberOfKind } from './cases/guards/index.ts'
import { date, file, longText, text } from './field.ts'
import { fail, notApplicable, pass } from './procedure.ts'

const scope = basis('ISM', '3', 'V')
const nature = basis('ISM', '4', 'V')
const contents = basis('ISM', '6', 'V')
const making = basis('ISM', '', 'R')
const publishing = basis('ISM', '20–21', 'V2')
const filingAt = basis('SL', '12.2', 'V')
const takingOver = basis('SGO', '二', 'V')

const ENQUIRY_DAYS = 30
const FILING_DAYS = 60
const WITHDRAWAL_DAYS = 30

/** The four cases in which no sector standard is made. */
const outOfScope: Faults = {
  nationalExists: {
    says: { zh: '已有推荐性国家标准', en: 'a voluntary national standard exists' },
    basis: [scope],
  },
  generalProduct: {
    says: { zh: '属于一般性产品和服务', en: 'it treats a general product or service' },
    basis: [scope],
  },
  acrossSectors: { says: { zh: '跨部门、跨行业', en: 'it goes across departments or sectors' }, basis: [scope] },
  internalWork: {
    says: { zh: '属于系统内部工作要求、管理规范', en: 'it treats the internal work of the department' },
    basis: [scope],
  },
}

/** What a sector standard must not lay down. */
const forbidden: Faults = {
  qualification: { says: { zh: '规定资质资格', en: 'it lays down qualifications' }, basis: [contents] },
  licensing: { says: { zh: '规定许可认证', en: 'it lays down licences or certification' }, basis: [contents] },
  registration: { says: { zh: '规定审批登记', en: 'it lays down approval or registration' }, basis: [contents] },
  awards: { says: { zh: '规定评比达标', en: 'it lays down competitions for awards' }, basis: [contents] },
  supervision: {
    says: { zh: '规定监管主体和职责', en: 'it lays down who supervises, and the duties of supervision' },
    basis: [contents],
  },
  competition: {
    says: { zh: '排除、限制竞争', en: 'it excludes or restricts competition' },
    basis: [contents, basis('SL', '22.2', 'V')],
  },
  belowMandatory: {
    says: { zh: '技术要求低于强制性国家标准', en: 'it asks less than a mandatory national standard' },
    basis: [contents, basis('SL', '21.1', 'V')],
  },
}

const codeApproved = knownOutside('sectorCodeApproved', {
  title: { zh: '行业标准代号已批准公布且未清理', en: 'The sector code is approved and has not been cleared' },
  basis: [basis('ISM', '', 'V2'), takingOver],
})

/** The number is given under the code that the project was planned for, whose approval was looked up. */
const numberUnderCode: CaseGuard = {
  name: 'numberUnderCode',
  title: { zh: '编号使用立项时的行业代号', en: 'The number bears the code of the sector that was planned' },
  basis: [basis('ISM', '', 'V2')],
  check: (facts) => {
    const number = filled(facts, 'number')
    const code = facts.performed[0]?.values['sectorCode']
    if (typeof number !== 'string' || typeof code !== 'string') return notApplicable
    return number.startsWith(`${code} `) || number.startsWith(`${code}/T `)
      ? pass
      : fail('CASE_CONDITION_NOT_MET', {
          condition: { zh: '编号使用立项时的行业代号', en: 'the number bears the code of the sector that was planned' },
        })
  },
}

/** A number without “/T” is that of a mandatory one, which only a law, a regulation or a decision of the State Council allows. */
const voluntaryUnlessLawSays: CaseGuard = {
  name: 'voluntary',
  title: {
    zh: '行业标准为推荐性；法律、行政法规、国务院决定另有规定的写明依据',
    en: 'A sector standard is voluntary, unless a law, regulation or decision of the State Council is named',
  },
  basis: [nature, basis('SL', '2.2', 'V')],
  check: (facts) => {
    const number = filled(facts, 'number')
    if (typeof number !== 'string' || /\/T\s/u.test(number)) return typeof number === 'string' ? pass : notApplicable
    return filled(facts, 'mandatoryBasis')
      ? pass
      : fail('CASE_VALUE_MISSING', { condition: voluntaryUnlessLawSays.title, field: 'mandatoryBasis' })
  },
}

/** 行业标准: made by a department of the State Council, filed, and withdrawn when a national standard takes over. */
export const sector: CaseProcedure = caseProcedure({
  name: 'sector',
  title: { zh: '行业标准', en: 'Sector standard' },
  basis: [basis('SL', '12', 'V'), basis('ISM', '', 'V2')],
  inForceFrom: '2024-06-01',
  keeper: 'department',
  parties: {
    department: { kinds: ['department'], required: true },
    authority: { kinds: ['nationalAuthority'], required: true },
    committee: { kinds: ['committee', 'subcommittee', 'institution', 'association'], required: false },
    proposer: { kinds: ['association', 'enterprise', 'institution', 'committee', 'localDepartment'], required: false },
  },
  stages: {
    suggestion: stageCodes.suggestion,
    application: stageCodes.application,
    drafting: stageCodes.drafting,
    enquiry: stageCodes.enquiry,
    examination: stageCodes.examination,
    approval: stageCodes.approval,
    checking: stageCodes.checking,
    filing: stageCodes.filing,
    implementation: stageCodes.implementation,
    takenOver: {
      title: { zh: '国家标准已代替', en: 'Taken over by a national standard' },
      code: '90',
      iso: '90.99',
      wto: null,
      onLine: false,
    },
    withdrawn: withdrawnStage,
    refused: refusedForGood,
    terminated: stageCodes.terminated,
  },
  acts: {
    ...suggestion({
      by: ['proposer', 'committee', 'department'],
      basis: [making],
      fields: { sectorCode: text('行业标准代号', 'Code of the sector', { lengthMax: 10 }) },
    }),
    'judge-scope': act({
      title: { zh: '逐项判定是否属于不应制定的情形', en: 'Judge the cases in which no sector standard is made' },
      button: { zh: '登记判定', en: 'Enter the answers' },
      from: ['suggestion'],
      to: null,
      by: ['department', 'committee'],
      guards: [notInFuture('on', [derived])],
      fields: { ...on, ...faultFields(outOfScope) },
      basis: [scope],
      main: ['suggestion'],
    }),
    ...argument({ by: ['department', 'committee'], basis: [basis('SL', '15', 'V')] }),
    ...departmentOpinions({
      by: ['department', 'committee'],
      basis: [making],
      from: ['suggestion', 'application', 'enquiry'],
    }),
    ...application({
      by: ['committee', 'proposer', 'department'],
      basis: [basis('SL', '15', 'V')],
      guards: noFaults('judge-scope', outOfScope),
    }),
    ...planIssued({
      by: ['department:leader'],
      basis: [making],
      from: ['application'],
      limit: null,
      numberKinds: null,
      guards: [codeApproved, departmentsAnswered([making], 'notApplicable')],
    }),
    ...plainRefusal({ from: ['suggestion', 'application'], by: ['department:leader'], basis: [derived] }),
    ...drafting({
      by: ['committee', 'department'],
      basis: [making],
      statementParts: statementPartsOfNational,
    }),
    ...enquiry({
      by: ['committee', 'department'],
      basis: [making],
      length: { length: ENQUIRY_DAYS, unit: 'day' },
      guards: draftedGuards([making]),
    }),
    ...examination({
      by: ['committee', 'department'],
      basis: [making],
      committee: 'sectorPanel',
      panel: 'sectorPanel',
      passedTo: 'approval',
    }),
    ...dossier({ by: ['committee', 'department'], basis: [making] }),
    ...contentCheck({ by: ['department'], basis: [contents], faults: forbidden }),
    ...approvalAndPublication({
      by: ['department:leader'],
      basis: [publishing],
      from: ['checking'],
      kinds: ['sector', 'sector.engineering'],
      guards: [
        codeApproved,
        numberUnderCode,
        voluntaryUnlessLawSays,
        ...contentsChecked([contents], forbidden),
        retestsDone(),
      ],
      fields: {
        mandatoryBasis: longText('非推荐性的依据（法律、行政法规、国务院决定）', 'Ground of a standard not voluntary', {
          required: false,
        }),
      },
      to: 'filing',
    }),
    ...filing({
      from: ['filing'],
      by: ['department'],
      takenBy: ['authority'],
      basis: [filingAt],
      to: 'implementation',
      fields: { statement: file('编制说明', 'Explanatory statement', { required: false }) },
    }),
    ...disclosure({
      by: ['department'],
      basis: [basis('ISM', '7', 'V'), basis('SL', '17', 'V')],
      from: ['filing', 'implementation'],
      to: null,
      freeOfCharge: false,
    }),
    ...interpretation({ by: ['department'], basis: [publishing] }),
    'report-taken-over': act({
      title: { zh: '登记同一内容的国家标准已发布', en: 'Report that a national standard has taken over' },
      button: { zh: '登记并转入废止', en: 'Enter it: this one is to be withdrawn' },
      from: ['implementation'],
      to: 'takenOver',
      by: ['department', 'authority', 'committee'],
      guards: [
        numberOfKind('nationalNumber', ['national.recommended', 'national.mandatory'], {
          title: { zh: '代替它的是国家标准', en: 'What takes over is a national standard' },
          basis: [takingOver],
        }),
      ],
      fields: {
        nationalNumber: text('国家标准编号', 'Number of the national standard', { pattern: 'standardNumber' }),
        implementsOn: date('国家标准实施日期', 'Day on which it comes into force'),
        extent: longText('内容对应情况', 'How the contents compare'),
      },
      basis: [takingOver, scope],
    }),
    withdraw: act({
      title: { zh: '公告废止行业标准', en: 'Announce the withdrawal' },
      button: { zh: '公告废止', en: 'Withdraw it' },
      from: ['takenOver'],
      to: 'withdrawn',
      by: ['department:leader'],
      guards: [
        notInFuture('on', [derived]),
        notBefore('withdrawnOn', 'report-taken-over', 'implementsOn', {
          title: { zh: '废止不早于国家标准实施', en: 'It is not withdrawn before the national standard is in force' },
          basis: [derived],
        }),
      ],
      fields: {
        ...on,
        withdrawnOn: date('废止日期', 'Withdrawn from'),
        announcement: text('公告号', 'Announcement', { lengthMax: 60 }),
      },
      basis: [takingOver],
      main: ['takenOver'],
      effect: 'standardWithdrawn',
    }),
    ...termination({
      from: ['drafting', 'enquiry', 'examination', 'approval', 'checking'],
      by: ['department:leader'],
      basis: [making],
    }),
  },
  deadlines: {
    enquiry: {
      title: { zh: '公开征求意见', en: 'Public enquiry' },
      kind: 'min',
      from: { act: 'open-enquiry', field: 'opensOn' },
      length: ENQUIRY_DAYS,
      unit: 'day',
      until: ['submit-for-examination'],
      basis: [making],
    },
    filing: {
      title: { zh: '报送备案', en: 'Filing' },
      kind: 'max',
      from: { act: 'publish', field: 'publishedOn' },
      length: FILING_DAYS,
      unit: 'day',
      until: ['file'],
      basis: [making],
    },
    interpretation: interpretationDue([basis('ISM', '', 'V2')]),
    withdrawal: {
      title: {
        zh: '废止已被国家标准代替的行业标准（本平台设定）',
        en: 'Withdrawal of what was taken over (set by us)',
      },
      kind: 'max',
      from: { act: 'report-taken-over', field: 'implementsOn' },
      length: WITHDRAWAL_DAYS,
      unit: 'day',
      until: ['withdraw'],
      basis: [derived],
    },
  },
  prohibitions: [
    {
      says: { zh: '未经批准公布的行业标准代号不得使用', en: 'No code is used that was not approved and announced' },
      basis: [basis('ISM', '', 'V2'), takingOver],
    },
    {
      says: { zh: '起草人员不承担审查', en: 'Drafters do not examine' },
      basis: [making],
    },
    {
      says: {
        zh: '不得利用行业标准排除、限制竞争，违反的依反垄断法处理',
        en: 'No sector standard restricts competition; the Anti-Monopoly Law applies to a breach',
      },
      basis: [contents, basis('ISM', '29–30', 'V2')],
    },
  ],
})
